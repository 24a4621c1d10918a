import { describe, expect, test } from 'vitest';
import { asScriptCode, homeScriptOf, isShared, scriptOfCodePoint } from '../../../src/pdf/unicode/scripts.js';

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

describe('scriptOfCodePoint', () => {
  test.each([
    ['a', 'Latn'],
    ['ş', 'Latn'],
    ['қ', 'Cyrl'],
    ['λ', 'Grek'],
    ['中', 'Hani'],
    ['𠀀', 'Hani'],
    ['か', 'Hira'],
    ['カ', 'Kana'],
    ['한', 'Hang'],
    ['ع', 'Arab'],
    ['ש', 'Hebr'],
    ['ລ', 'Laoo'],
    ['ไ', 'Thai'],
    ['្', 'Khmr'],
    ['မ', 'Mymr'],
    ['न', 'Deva'],
    ['ব', 'Beng'],
    ['අ', 'Sinh'],
    ['த', 'Taml'],
    ['አ', 'Ethi'],
    ['ქ', 'Geor'],
    ['Հ', 'Armn'],
    ['ދ', 'Thaa'],
    ['ⵣ', 'Tfng'],
    ['7', 'Zyyy'],
    [' ', 'Zyyy'],
    ['“', 'Zyyy'],
    ['،', 'Zyyy'],
    ['\u0301', 'Zinh'],
    ['\u064e', 'Zinh'],
    ['𓀀', 'Zzzz'],
  ] as const)('%s is %s, asked once and again', (character, script) => {
    expect(scriptOfCodePoint(codeOf(character))).toBe(script);
    expect(scriptOfCodePoint(codeOf(character))).toBe(script);
  });

  test('takes what is no character at all', () => {
    expect(scriptOfCodePoint(0xd800)).toBe('Zzzz');
    expect(scriptOfCodePoint(0x10ffff)).toBe('Zzzz');
  });
});

describe('homeScriptOf', () => {
  test.each([
    ['،', 'Arab'],
    ['\u064e', 'Arab'],
    ['।', 'Deva'],
    ['、', 'Hani'],
    ['฿', 'Thai'],
    ['ກ', 'Laoo'],
    ['7', undefined],
    ['→', undefined],
  ] as const)('knows where %s is at home: %s', (character, script) => {
    expect(homeScriptOf(codeOf(character))).toBe(script);
  });
});

test('codes from elsewhere are known or none', () => {
  expect(asScriptCode('Laoo')).toBe('Laoo');
  expect(asScriptCode('Xyzz')).toBe('Zzzz');
  expect(['Zyyy', 'Zinh', 'Zzzz'].map((code) => isShared(asScriptCode(code)))).toEqual([true, true, true]);
  expect(isShared('Arab')).toBe(false);
});
