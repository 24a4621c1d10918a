import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment, formatPeriod } from '../../src/language/dates.js';
import { numberingSystemOf, printDigits } from '../../src/language/digits.js';
import { languageFile, languageTags } from '../../src/language/language-file.js';
import { loadLanguage } from '../../src/language/load-language.js';

describe('printDigits', () => {
  test.each([
    ['latn', '2.10'],
    ['arab', '٢.١٠'],
    ['arabext', '۲.۱۰'],
    ['deva', '२.१०'],
    ['beng', '২.১০'],
    ['mymr', '၂.၁၀'],
  ])('in %s', (system, printed) => {
    expect(printDigits('2.10', system)).toBe(printed);
  });

  test('changes nothing but European digits', () => {
    expect(printDigits('٣ (UTC−05:30) A', 'arabext')).toBe('٣ (UTC−۰۵:۳۰) A');
    expect(printDigits('12', 'no such')).toBe('12');
    expect(printDigits('12', 'nosuch')).toBe('12');
  });
});

describe('the digits of a language', () => {
  test.each([
    ['ar', undefined, 'latn', '1 مارس 2026'],
    ['ar', 'native', 'arab', '١ مارس ٢٠٢٦'],
    ['fa', undefined, 'arabext', '۱ مارس ۲۰۲۶'],
    ['fa', 'latin', 'latn', '1 مارس 2026'],
    ['zh', 'native', 'latn', '2026年3月1日'],
    ['is', 'native', 'latn', '1. mars 2026'],
  ] as const)('%s, asked for %s, prints %s', (tag, choice, digits, date) => {
    const language = loadLanguage(tag, choice);
    expect(language.digits).toBe(digits);
    expect(numberingSystemOf(language.locale)).toBe(digits);
    expect(formatDate('2026-03-01', language.locale)).toBe(date);
  });

  test('reach periods, the clock, labels and the names of parts', () => {
    const { locale, labels } = loadLanguage('my');
    expect(formatPeriod('2013/2022', locale)).toBe('၂၀၁၃–၂၀၂၂');
    expect(formatMoment('2025-11-18T10:00:00+08:00', locale)).toMatch(/၁၀:၀၀ \(UTC\+၀၈:၀၀\)$/);
    expect(labels['phase.I']).toBe('အဆင့် ၁');
    expect(loadLanguage('lo', 'native').numbering.parts[1]).toBe('ພາກທີ ໒');
    expect(loadLanguage('lo', 'latin').numbering.parts[1]).toBe('ພາກທີ 2');
  });

  test('are never those of another script', () => {
    for (const tag of languageTags) {
      const { usual, native } = languageFile(tag)?.digits ?? { usual: '' };
      expect(['latn', native]).toContain(usual);
    }
  });
});
