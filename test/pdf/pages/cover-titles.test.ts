import { expect, test } from 'vitest';
import { typesettingOf } from '../../../src/pdf/compose/typesetting.js';
import { leadingFor } from '../../../src/pdf/pages/cover-titles.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';

const { tokens } = builtinTheme();

test('lines of a cover are as high as their script asks: Nastaliq would else run into the line above', () => {
  const heights = ['en', 'zh', 'ur'].map((language) => leadingFor(10, 1.6, typesettingOf(language, tokens)));
  expect(heights.slice(0, 2)).toEqual([16, 16]);
  expect(heights[2]).toBeGreaterThan(20);
});
