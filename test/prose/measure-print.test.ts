import { expect, test } from 'vitest';
import { findPrintExcess } from '../../src/prose/measure-print.js';

const use = (pointer: string, length: number, language?: string) => ({
  pointer,
  markdown: 'x'.repeat(length),
  ...(language === undefined ? {} : { language }),
});

test('a text without languages counts in each edition', () => {
  expect(findPrintExcess([use('/a', 2_000_000)], ['zh', 'en'])).toBeUndefined();
  expect(findPrintExcess([use('/a', 2_000_000), use('/b', 1)], ['zh', 'en'])?.pointer).toBe('/b');
  expect(findPrintExcess([use('/a', 2_000_001)], ['zh', 'en'])?.pointer).toBe('/a');
});

test('a text in languages counts in its own, and in place of one that is missing', () => {
  const zh = use('/a/zh', 1_000_000, 'zh');
  const en = use('/a/en', 2_000_000, 'en');
  expect(findPrintExcess([zh, en], ['zh', 'en'])).toBeUndefined();
  expect(findPrintExcess([zh, en, use('/b/zh', 500_000, 'zh')], ['zh', 'en'])).toBeUndefined();
  expect(findPrintExcess([zh, en, use('/b/zh', 500_001, 'zh')], ['zh', 'en'])?.pointer).toBe('/b/zh');
  expect(findPrintExcess([zh, en], ['zh', 'en', 'kk'])?.pointer).toBe('/a/zh');
});
