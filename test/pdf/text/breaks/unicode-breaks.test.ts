import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Break } from '../../../../src/pdf/text/breaks/break.js';
import { unicodeBreaks } from '../../../../src/pdf/text/breaks/unicode-breaks.js';
import { findUnicodeData } from '../../../support/find-unicode-data.js';

/** The text with a bar wherever a line may end. */
function bars(text: string): string {
  const breaks = unicodeBreaks(text);
  return text.replace(/[^]/g, (unit, index: number) => unit + (breaks[index] === Break.none ? '' : '|'));
}

const official = findUnicodeData('auxiliary/LineBreakTest.txt');

describe('unicodeBreaks', () => {
  test.skipIf(official === undefined)('agrees with every line of Unicode’s LineBreakTest', () => {
    const samples = readFileSync(official ?? '', 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((line) => line !== '');
    const wrong = samples.filter((sample) => {
      const signs = sample.split(/\s+/);
      const text = signs
        .map((sign) => (/[×÷]/.test(sign) ? '' : String.fromCodePoint(Number.parseInt(sign, 16))))
        .join('');
      const breaks = unicodeBreaks(text);
      // what stands at the very end is no opportunity but the end
      const found = Array.from(text).reduce(
        ({ at, marks }, character) => {
          const end = at + character.length;
          const parted = breaks[end - 1] !== Break.none || end === text.length;
          return { at: end, marks: `${marks} ${character.codePointAt(0)?.toString(16) ?? ''} ${parted ? '÷' : '×'}` };
        },
        { at: 0, marks: '×' },
      );
      return found.marks !== sample.toLowerCase().replace(/ 0+(?=[0-9a-f])/g, ' ');
    });
    expect(wrong).toEqual([]);
    expect(samples).toHaveLength(7654);
  });

  test.each([
    ['a word and a hyphen', 'long-range planning', 'long-|range |planning'],
    ['a number with its signs', 'from (1,234.5) to $12.50%, −7', 'from |(1,234.5) |to |$12.50%, |−7'],
    ['a price in brackets', 'a $(12) b', 'a |$(12) |b'],
    ['a price in brackets with a mark on the bracket', 'a $(\u030112) b', 'a |$(\u030112) |b'],
    ['brackets hold over spaces', '( one ) two', '( one ) |two'],
    ['Han, with full-width marks', '他说：（是）', '他|说：|（是）'],
    ['Hangul', '한국어', '한|국|어'],
    ['a Hebrew prefix', 'תל-אביב', 'תל-אביב'],
    ['flags in pairs', '🇰🇿🇨🇳🇱🇦', '🇰🇿|🇨🇳|🇱🇦'],
    ['a joined picture', '👩‍👧 👍🏽', '👩‍👧 |👍🏽'],
    ['a glue and a zero-width space', 'a\u00a0b\u200b c', 'a\u00a0b\u200b |c'],
    ['Ethiopic parts words at its own mark', 'ሰላም፡ዓለም', 'ሰላም፡|ዓለም'],
    ['Thai, without its dictionary, is letters', 'ภาษาไทย', 'ภาษาไทย'],
    ['Han of the supplementary planes', '𠀀𠀁', '𠀀|𠀁'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(bars(text)).toBe(expected);
  });

  test('ends lines where the text does, its end included', () => {
    expect([...unicodeBreaks('a\r\nb\n')]).toEqual([0, 0, Break.forced, 0, Break.forced]);
    expect([...unicodeBreaks('a\u2028\u0301b')]).toEqual([0, Break.forced, 0, 0]);
  });

  test('takes a half of a surrogate pair as a letter', () => {
    expect([...unicodeBreaks('a\ud83c b')]).toEqual([0, 0, Break.allowed, 0]);
  });
});
