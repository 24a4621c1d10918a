import { describe, expect, test } from 'vitest';
import type { FontLibrary } from '../../../src/pdf/font-library.js';
import type { FontSet, FontWish, Script } from '../../../src/pdf/fonts/font-set.js';
import { openFontSet } from '../../../src/pdf/fonts/font-set.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { defaultFonts, fontsWithout, installedFonts } from '../support/fonts.js';

const serif: FontWish = { family: 'serif', weight: 400, italic: false };
const sans: FontWish = { ...serif, family: 'sans' };
const emphasis: FontWish = { ...serif, italic: true };

interface Asked {
  readonly script?: Script;
  readonly wish?: FontWish;
  readonly language?: string;
  readonly fonts?: FontSet;
}

function nameOf(character: string, { script = 'alphabet', wish = serif, language, fonts = defaultFonts }: Asked = {}) {
  return fonts.faceFor(character.codePointAt(0) ?? 0, script, wish, language)?.font.postscriptName;
}

describe('faceFor', () => {
  test.each([
    ['a', 'NotoSerif-Regular', 'NotoSans-Regular'],
    ['қ', 'NotoSerif-Regular', 'NotoSans-Regular'],
    ['λ', 'NotoSerif-Regular', 'NotoSans-Regular'],
    ['ع', 'Amiri-Regular', 'Vazirmatn-Regular'],
    ['ש', 'NotoSerifHebrew-Regular', 'NotoSansHebrew-Regular'],
    ['ລ', 'NotoSansLao-Regular', 'NotoSansLao-Regular'],
    ['ไ', 'NotoSansThai-Regular', 'NotoSansThai-Regular'],
    ['ក', 'NotoSerifKhmer-Regular', 'NotoSansKhmer-Regular'],
    ['မ', 'NotoSansMyanmar-Regular', 'NotoSansMyanmar-Regular'],
    ['न', 'NotoSerifDevanagari-Regular', 'NotoSansDevanagari-Regular'],
    ['ব', 'NotoSerifBengali-Regular', 'NotoSansBengali-Regular'],
    ['අ', 'NotoSansSinhala-Regular', 'NotoSansSinhala-Regular'],
    ['த', 'NotoSansTamil-Regular', 'NotoSansTamil-Regular'],
    ['አ', 'NotoSansEthiopic-Regular', 'NotoSansEthiopic-Regular'],
    ['ქ', 'NotoSansGeorgian-Regular', 'NotoSansGeorgian-Regular'],
    ['Հ', 'NotoSansArmenian-Regular', 'NotoSansArmenian-Regular'],
    ['한', 'NotoSerifKR-Regular', 'NotoSansKR-Regular'],
    ['中', 'NotoSerifSC-Regular', 'NotoSansSC-Regular'],
  ])('finds %s in %s and, without serifs, in %s', (character, inSerif, inSans) => {
    expect(nameOf(character)).toBe(inSerif);
    expect(nameOf(character, { wish: sans })).toBe(inSans);
  });

  test('lets the language choose between the forms of one script', () => {
    expect(nameOf('ع', { language: 'ur' })).toBe('NotoNastaliqUrdu-Regular');
    expect(nameOf('ع', { language: 'ur-PK', wish: sans })).toBe('NotoNastaliqUrdu-Regular');
    expect(nameOf('ع', { language: 'fa' })).toBe('Amiri-Regular');
    const han = (language: string): string | undefined => nameOf('直', { script: 'han', language });
    expect(han('zh')).toBe('NotoSerifSC-Regular');
    expect(han('ja')).toBe('NotoSerifJP-Regular');
    expect(han('ko')).toBe('NotoSerifKR-Regular');
    expect(nameOf('、', { script: 'han', language: 'ja' })).toBe('NotoSerifJP-Regular');
    expect(nameOf('カ', { script: 'han', language: 'zh' })).toBe('NotoSerifSC-Regular');
  });

  test('takes what scripts share from the fonts of the run, and where these lack it from others of its cut', () => {
    for (const character of ['7', '٣', '.', '،', '(', ' ', '\u064e']) {
      expect(nameOf(character, { script: 'Arab', language: 'ar' })).toBe('Amiri-Regular');
    }
    expect(nameOf('7', { script: 'Laoo', language: 'lo' })).toBe('NotoSansLao-Regular');
    expect(nameOf('7', { language: 'ar' })).toBe('Amiri-Regular');
    expect(nameOf('7', { language: 'zh' })).toBe('NotoSerif-Regular');
    expect(nameOf('7', { script: 'han', language: 'zh' })).toBe('NotoSerifSC-Regular');
    expect(nameOf('7', { script: 'Zyyy', language: 'ru' })).toBe('NotoSerif-Regular');
    expect(nameOf('7', { language: 'ko' })).toBe('NotoSerifKR-Regular');
    // that Khmer has no digits
    expect(nameOf('7', { script: 'Khmr', language: 'km' })).toBe('NotoSerif-Regular');
  });

  test('finds a word of another script amid a run, and marks in the fonts of the script that has them', () => {
    expect(nameOf('ع', { script: 'Latn', language: 'en' })).toBe('Amiri-Regular');
    expect(nameOf('ລ', { script: 'han', language: 'zh' })).toBe('NotoSansLao-Regular');
    expect(nameOf('؟', { language: 'en' })).toBe('Amiri-Regular');
    expect(nameOf('𓀀')).toBeUndefined();
  });

  test('shows emphasis by italics, by Hei or by weight, as the script does', () => {
    const strong: FontWish = { ...serif, weight: 700 };
    expect(nameOf('a', { wish: emphasis })).toBe('NotoSerif-Italic');
    expect(nameOf('中', { script: 'han', wish: emphasis })).toBe('NotoSansSC-Medium');
    expect(nameOf('한', { wish: strong })).toBe('NotoSansKR-Bold');
    expect(nameOf('ع', { wish: emphasis })).toBe('Amiri-Bold');
    expect(nameOf('ລ', { wish: emphasis })).toBe('NotoSansLao-Bold');
    expect(nameOf('न', { wish: emphasis })).toBe('NotoSerifDevanagari-Bold');
    expect(nameOf('ქ', { wish: { ...sans, weight: 500 } })).toBe('NotoSansGeorgian-Medium');
  });

  test('prefers what the theme names, and sets others where a package is missing', () => {
    const fonts = openFontSet(installedFonts, { serif: ['Noto Serif', 'Vazirmatn'], sans: ['Noto Sans'] });
    expect(nameOf('ع', { fonts })).toBe('Vazirmatn-Regular');
    expect(nameOf('中', { script: 'han', fonts })).toBe('NotoSerifSC-Regular');
    const bare = openFontSet(
      fontsWithout('@expo-google-fonts/noto-serif-jp', '@expo-google-fonts/noto-sans-jp', '@expo-google-fonts/amiri'),
      builtinTheme().tokens.fonts,
    );
    expect(nameOf('直', { script: 'han', language: 'ja', fonts: bare })).toBe('NotoSerifSC-Regular');
    expect(nameOf('ع', { fonts: bare })).toBe('Vazirmatn-Regular');
    expect(() => openFontSet(installedFonts, { serif: ['Comic Sans'], sans: [] })).toThrow('Comic Sans');
  });

  test('reads no font that a text does not need', () => {
    const read: string[] = [];
    const counting: FontLibrary = {
      has: (file) => installedFonts.has(file),
      read(file) {
        read.push(file.split('/')[1] ?? file);
        return installedFonts.read(file);
      },
    };
    const fonts = openFontSet(counting, builtinTheme().tokens.fonts);
    for (const character of '共同现代化（2035）') nameOf(character, { script: 'han', language: 'zh', fonts });
    for (const character of 'joint, 2035 → 7 %') nameOf(character, { language: 'en', fonts });
    expect([...new Set(read)].sort()).toEqual(['noto-sans', 'noto-serif', 'noto-serif-sc']);
  });
});

test('letters of two scripts look alike in size: Naskh is set larger than Latin of the same size', () => {
  const naskh = defaultFonts.faceFor(0x639, 'alphabet', serif);
  const latin = defaultFonts.faceFor(0x61, 'alphabet', serif);
  expect(latin?.scale).toBe(1);
  expect(naskh?.scale).toBeGreaterThan(1.1);
});
