import { describe, expect, test } from 'vitest';
import { Break, lineBreaks } from '../../../src/pdf/text/line-breaks.js';

/** The text with a bar wherever a line may end. */
function bars(text: string, language = 'zh'): string {
  const breaks = lineBreaks(text, { language });
  return Array.from(text, (character, index) => character + (breaks[index] === Break.none ? '' : '|')).join('');
}

describe('lineBreaks, Chinese', () => {
  test.each([
    ['stops and closers begin no line', '他说：“好。”（见表）', '他|说：|“好。”|（见|表）'],
    ['an opening quotation mark may begin a line, a closing one may not', '称为“通道”的路', '称|为|“通|道”|的|路'],
    ['a connector stays with what stands before it', '中国—中亚', '中|国—|中|亚'],
    ['a joiner forbids what UAX #14 allows', '中国\u2060—\u2060哈', '中|国\u2060—\u2060哈'],
    ['a dash of two squares is one mark', '走——来', '走|——|来'],
    ['an ellipsis isn’t parted', '是……吗', '是……|吗'],
    ['numbers keep their units', '2023年6月底4.5亿40%的人', '2023年|6月|底|4.5亿|40%|的|人'],
    ['a middle dot begins no line', '达乌连·卓勒德拜', '达|乌|连·|卓|勒|德|拜'],
    ['an apostrophe in a foreign word is none of Chinese', '在China’s Daily上', '在|China’s |Daily|上'],
  ])('%s', (_, text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('lineBreaks, alphabets', () => {
  test('follows UAX #14', () => {
    const breaks = lineBreaks('see p. 12', { language: 'en', tailored: false });
    expect([...breaks]).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0]);
    expect(bars('long-range planning (see p. 12)', 'en')).toBe('long-|range |planning |(see |p. 12)');
  });

  test.each([
    ['an amount keeps its word', 'US$41 billion or 6.4 per cent', 'US$41 billion |or |6.4 per cent'],
    ['a small number keeps the word before it', 'see Section 5 of Part 2', 'see |Section 5 |of |Part 2'],
    ['a year may begin a line', 'since 2013 in', 'since |2013 |in'],
    ['a citation stays with its word', 'as said [3] there', 'as |said [3] |there'],
  ])('%s', (_, text, expected) => {
    expect(bars(text, 'en')).toBe(expected);
  });

  test('parts web addresses after their own separators', () => {
    expect(bars('https://example.org/a-b/c?d=e', 'en')).toBe('https://|example.|org/|a-|b/|c?|d=|e');
  });

  test('ends a line where the text does', () => {
    const breaks = lineBreaks('one\ntwo', { language: 'en' });
    expect([...breaks]).toEqual([0, 0, 0, Break.forced, 0, 0, 0]);
  });
});
