import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment, formatPeriod } from '../../src/language/dates.js';
import { formatLabel } from '../../src/language/format-label.js';
import { labelKeys } from '../../src/language/languages.gen.js';
import { loadLanguage } from '../../src/language/load-language.js';
import { toHanNumeral, toLetters } from '../../src/language/numbers.js';
import { directionOf, languageName, scriptOf } from '../../src/language/tags.js';

describe('language files', () => {
  test('a language without a file prints English labels, and says so', () => {
    const dhivehi = loadLanguage('dv');
    expect(dhivehi).toMatchObject({ tag: 'dv', labelsFrom: 'en', script: 'Thaa', direction: 'rtl' });
    expect(dhivehi.labels['contents']).toBe('Contents');
    expect(dhivehi.lacking.size).toBe(labelKeys.length);
  });

  test('an edition of a country writes dates as the country does, with the labels of its language', () => {
    expect(loadLanguage('ar-SY')).toMatchObject({ labelsFrom: 'ar', locale: 'ar-SY' });
    expect(formatDate('2026-03', loadLanguage('ar-SY').locale)).toBe('آذار 2026');
    expect(formatDate('2026-03', loadLanguage('ar').locale)).toBe('مارس 2026');
  });

  test('a longer tag uses the file of its language where the script agrees', () => {
    expect(loadLanguage('zh-Hans').labelsFrom).toBe('zh');
    expect(loadLanguage('zh-CN').labelsFrom).toBe('zh');
    expect(loadLanguage('zh-Hant').labelsFrom).toBe('en');
    expect(loadLanguage('kk-Arab').labelsFrom).toBe('en');
  });
});

describe('tags', () => {
  test.each([
    ['zh', 'Hans', 'ltr'],
    ['kk', 'Cyrl', 'ltr'],
    ['ur', 'Arab', 'rtl'],
    ['dv', 'Thaa', 'rtl'],
    ['kk-Arab', 'Arab', 'rtl'],
    ['not a tag', 'Zyyy', 'ltr'],
  ])('%s is written in %s, %s', (tag, script, direction) => {
    expect(scriptOf(tag)).toBe(script);
    expect(directionOf(tag)).toBe(direction);
  });

  test('names a language in its own and in another', () => {
    expect(languageName('zh')).toBe('中文');
    expect(languageName('kk', 'zh')).toBe('哈萨克语');
  });
});

describe('dates', () => {
  test.each([
    ['2026-03-01', 'zh', '2026年3月1日'],
    ['2026-03', 'zh', '2026年3月'],
    [2026, 'zh', '2026年'],
    ['2026-03-01', 'en-GB', '1 March 2026'],
    ['2026-03-01', 'fa', '1 مارس 2026'],
    ['2026-03-01', 'th', '1 มีนาคม 2026'],
    ['soon', 'en-GB', 'soon'],
  ])('%s in %s', (date, locale, printed) => {
    expect(formatDate(date, locale)).toBe(printed);
  });

  test('periods and moments keep what was written', () => {
    expect(formatPeriod('2013/2022', 'en-GB')).toBe('2013–2022');
    expect(formatPeriod('2013/2022', 'zh')).toBe('2013年至2022年');
    expect(formatMoment('2025-11-18T10:00:00+08:00', 'en-GB')).toBe('18 November 2025 10:00 (UTC+08:00)');
    expect(formatMoment('2025-11-18T10:00:00-05:00', 'en-GB')).toBe('18 November 2025 10:00 (UTC−05:00)');
    expect(formatMoment('2025-11-18T02:00Z', 'en-GB')).toBe('18 November 2025 02:00 (UTC)');
  });
});

describe('numbers and labels', () => {
  test('Han numerals as headings use them', () => {
    expect([1, 9, 10, 11, 20, 23, 99].map(toHanNumeral)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '二十',
      '二十三',
      '九十九',
    ]);
  });

  test('letters go on after Z', () => {
    expect([1, 26, 27, 52, 53].map((n) => toLetters(n))).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
    expect([1, 3, 4].map((n) => toLetters(n, ['а', 'б', 'в']))).toEqual(['а', 'в', 'аа']);
  });

  test('a placeholder without a value stays to be seen, and data cannot reach the prototype', () => {
    expect(formatLabel('{a} of {b}', { a: '1' })).toBe('1 of {b}');
    expect(formatLabel('{constructor}', {})).toBe('{constructor}');
  });

  test('a value with a full stop of its own ends the sentence', () => {
    expect(formatLabel('Срок: {period}.', { period: 'июнь 2025 г.' })).toBe('Срок: июнь 2025 г.');
    expect(formatLabel('Срок: {period}.', { period: '2025' })).toBe('Срок: 2025.');
  });
});
