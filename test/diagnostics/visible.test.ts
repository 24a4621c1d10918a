import { describe, expect, test } from 'vitest';
import { hiddenIn, makeSpacesVisible, makeVisible } from '../../src/diagnostics/visible.js';

describe('what nobody sees is written out', () => {
  test.each([
    ['controls', 'a\u0000\u001B\u007F\u009B\r\n', 'a<U+0000><U+001B><U+007F><U+009B><U+000D><U+000A>'],
    ['half of a pair', 'a\uD800b\uDC00', 'a<U+D800>b<U+DC00>'],
    [
      'bidi controls',
      '\u061C\u200E\u200F\u202A\u202E\u2066\u2069',
      '<U+061C><U+200E><U+200F><U+202A><U+202E><U+2066><U+2069>',
    ],
    ['no width', '\u200B\u2060\uFEFF\u180E', '<U+200B><U+2060><U+FEFF><U+180E>'],
    ['soft hyphen, joiner of graphemes', 'a\u00ADb\u034F', 'a<U+00AD>b<U+034F>'],
    ['fillers', '\u115F\u1160\u3164\uFFA0', '<U+115F><U+1160><U+3164><U+FFA0>'],
    ['tags', '🏴\u{E0067}\u{E007F}', '🏴<U+E0067><U+E007F>'],
    ['lines and annotations', '\u2028\u2029\uFFF9\uFFFB', '<U+2028><U+2029><U+FFF9><U+FFFB>'],
    ['noncharacters', '\uFDD0\uFFFE\u{10FFFF}', '<U+FDD0><U+FFFE><U+10FFFF>'],
    ['selectors without a base', '\uFE0Fa\uFE0F1\uFE0F x\u{E0100}', '<U+FE0F>a<U+FE0F>1<U+FE0F> x<U+E0100>'],
    ['selectors that hide data', '❤\uFE0F\uFE0F\u{E0101}', '❤\uFE0F<U+FE0F><U+E0101>'],
    ['joiners elsewhere', 'report\u200D.yaml \u200Cx', 'report<U+200D>.yaml <U+200C>x'],
    ['a joiner after a joiner', 'می\u200C\u200Cخ', 'می\u200C<U+200C>خ'],
    ['a tab', 'a\tb', 'a→ b'],
  ])('%s', (_, text, shown) => {
    expect(makeVisible(text)).toBe(shown);
    expect(makeVisible(shown)).toBe(shown);
  });

  test('every character that Unicode says may be passed over, alone', () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (!/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/u.test(character))
        continue;
      expect(makeVisible(`a${character}`)).toMatch(/^a(?:<U\+[0-9A-F]{4,6}>|→ )$/);
    }
  });
});

test.each([
  'می‌خواهم', // Persian
  'क्‍ष और क्‌ष', // Hindi
  'ශ්‍රී ලංකා', // Sinhala
  '👩‍🔬 ❤️ 1️⃣ 🇰🇿 👍🏽',
  '葛\u{E0100}城市',
  'ᠠ\u180B',
  'мир, 中国：研究, مرحبا, ພາສາລາວ, 한국어, e\u0301',
  'a :: b - --- C++ +++ ^^^ ## [x] http://a/#[b]',
])('what is written as people write stays: %s', (text) => {
  expect(makeVisible(text)).toBe(text);
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  ['::a::b', ':<U+003A>a::b'],
  [' \u3000::a::b', ' \u3000:<U+003A>a::b'],
  [':::', ':<U+003A>:'],
  ['x ##[a]', 'x ##<U+005B>a]'],
  ['##VSO[a]##teamcity[b', '##VSO<U+005B>a]##teamcity<U+005B>b'],
  ['--- a', '--<U+002D> a'],
  ['^^^ +++', '^^<U+005E> +++'],
  ['xtravis_fold:start:a', 'xtravis_fold<U+003A>start:a'],
  ['section_end:1:a', 'section_end<U+003A>1:a'],
])('a command to a runner is broken where it would be read: %s', (text, shown) => {
  expect(makeVisible(text)).toBe(shown);
});

test('foreign spaces are written out where they are the fault', () => {
  expect(makeSpacesVisible('a\u3000 \u00A0b')).toBe('a<U+3000> <U+00A0>b');
});
