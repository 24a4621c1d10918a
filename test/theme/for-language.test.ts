import { expect, test } from 'vitest';
import { forLanguage } from '../../src/theme/for-language.js';

test('the nearest entry holds: the tag, its language, its script, the rest', () => {
  const table = { default: 0, Arab: 1, ur: 2, 'ur-IN': 3 };
  expect(forLanguage(table, 'ur-IN', 'Arab')).toBe(3);
  expect(forLanguage(table, 'ur-PK', 'Arab')).toBe(2);
  expect(forLanguage(table, 'fa', 'Arab')).toBe(1);
  expect(forLanguage(table, 'el', 'Grek')).toBe(0);
  expect(forLanguage(table, 'constructor', 'toString')).toBe(0);
});
