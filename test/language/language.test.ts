import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment, formatPeriod } from '../../src/language/dates.js';
import { formatLabel, splitLabel } from '../../src/language/format-label.js';
import { languageFiles } from '../../src/language/languages.gen.js';
import { loadLanguage } from '../../src/language/load-language.js';
import { toHanNumeral, toLetters } from '../../src/language/numbers.js';
import { directionOf, languageName, scriptOf } from '../../src/language/tags.js';

describe('language files', () => {
  test.each(Object.values(languageFiles).filter(({ tag }) => tag !== 'en'))(
    '$tag has the placeholders of en',
    ({ labels }) => {
      const names = (template: string): string[] =>
        splitLabel(template)
          .flatMap((piece) => ('name' in piece ? [piece.name] : []))
          .sort();
      const english = languageFiles.en.labels;
      const odd = Object.keys(english).filter((key) => {
        const wanted = new Set(names(english[key] ?? ''));
        return names(labels[key] ?? '').some((name) => !wanted.has(name));
      });
      // A title puts the countries in the order of the edition, and may join them with a dash of its own.
      expect(odd).toEqual([]);
    },
  );

  test('Kazakh labels hold no Latin look-alike inside a Cyrillic word', () => {
    const mixed = Object.entries(loadLanguage('kk').labels).filter(([, text]) =>
      /[\p{Script=Cyrillic}][A-Za-z]|[A-Za-z][\p{Script=Cyrillic}]/u.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(mixed).toEqual([]);
  });

  test('Chinese labels hold no ASCII punctuation between Han', () => {
    const odd = Object.entries(loadLanguage('zh').labels).filter(([, text]) =>
      /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('a language without a file prints English labels, and says so', () => {
    const lao = loadLanguage('lo');
    expect(lao).toMatchObject({ tag: 'lo', labelsFrom: 'en', script: 'Laoo', direction: 'ltr' });
    expect(lao.labels['contents']).toBe('Contents');
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
    expect([1, 26, 27, 52, 53].map(toLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });

  test('a placeholder without a value stays to be seen, and data cannot reach the prototype', () => {
    expect(formatLabel('{a} of {b}', { a: '1' })).toBe('1 of {b}');
    expect(formatLabel('{constructor}', {})).toBe('{constructor}');
  });
});
