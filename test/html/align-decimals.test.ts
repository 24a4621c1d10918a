import { describe, expect, test } from 'vitest';
import { alignDecimals } from '../../src/html/align-decimals.js';

describe('alignDecimals', () => {
  test.each([
    ['en', ['21.45', '25.255', '31.2', '7'], [1, 0, 2, 4]],
    ['kk', ['21,45', '25,255', '31,2', '7'], [1, 0, 2, 4]],
    ['zh', ['1,234', '0.5'], [2, 0]],
    ['ru', ['1 234,5', '−2,25'], [1, 0]],
    ['en', ['−2.6', 'n/a', '', '…', '3'], [0, 0, 0, 0, 2]],
    ['en', ['1', '22', '333'], [0, 0, 0]],
    ['not a tag', ['1.5', '2'], [0, 2]],
  ] as const)('%s: %j', (language, texts, places) => {
    expect(alignDecimals(texts, language)).toEqual(places);
  });
});
