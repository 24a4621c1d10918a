import { describe, expect, test } from 'vitest';
import type { Block, PrintedEdition } from '../../src/document/nodes.js';
import { findMissingGlyphs } from '../../src/pdf/find-missing-glyphs.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleEdition } from '../fixtures/sample-document.js';
import { fontsWithout, installedFonts } from './support/fonts.js';

const theme = builtinTheme();

describe('findMissingGlyphs', () => {
  test.each(['zh', 'en', 'kk'] as const)('finds none in the sample in %s', (language) => {
    expect(findMissingGlyphs(sampleEdition(language), theme, installedFonts)).toEqual([]);
  });

  test('names a character with the block in which it stands, once a block', () => {
    const origin = { pointer: '/parts/future/outlook', range: { start: 5, end: 9 } };
    const paragraph = (key: string, text: string): Block => ({
      type: 'paragraph',
      key,
      origin,
      role: 'body',
      children: [{ type: 'text', text }],
    });
    const edition: PrintedEdition = {
      ...sampleEdition('zh'),
      body: [paragraph('a', '在𓂀𓂀𓀀ก'), paragraph('b', '𓂀')],
    };
    expect(findMissingGlyphs(edition, theme, installedFonts)).toEqual([
      { character: '𓂀', origin, key: 'a', script: 'Zzzz', packages: [] },
      { character: '𓀀', origin, key: 'a', script: 'Zzzz', packages: [] },
      { character: '𓂀', origin, key: 'b', script: 'Zzzz', packages: [] },
    ]);
  });

  test('names the script of a character, and the packages that are made for it and not installed', () => {
    const origin = { pointer: '/x' };
    const paragraph = (key: string, text: string, lang: string): Block => ({
      type: 'paragraph',
      key,
      origin,
      role: 'body',
      lang,
      children: [{ type: 'text', text }],
    });
    const edition: PrintedEdition = {
      ...sampleEdition('en'),
      body: [
        paragraph('ko', '한국', 'ko'),
        paragraph('dv', 'ދި،', 'dv'),
        paragraph('ur', 'ع', 'ur'),
        paragraph('ar', 'ع', 'ar'),
        paragraph('math', '𝛼🚀', 'en'),
      ],
    };
    const bare = fontsWithout(
      ...['noto-serif-kr', 'noto-sans-kr', 'amiri', 'vazirmatn', 'noto-nastaliq-urdu'].map(
        (name) => `@expo-google-fonts/${name}`,
      ),
    );
    const found = findMissingGlyphs(edition, theme, bare).map(({ character, key, script, packages }) => [
      character,
      key,
      script,
      packages.map((name) => name.replace('@expo-google-fonts/', '')),
    ]);
    expect(found).toEqual([
      ['한', 'ko', 'Hang', ['noto-serif-kr', 'noto-sans-kr']],
      ['국', 'ko', 'Hang', ['noto-serif-kr', 'noto-sans-kr']],
      ['ދ', 'dv', 'Thaa', ['noto-sans-thaana']],
      ['ި', 'dv', 'Thaa', ['noto-sans-thaana']],
      ['،', 'dv', 'Arab', ['amiri', 'vazirmatn']],
      ['ع', 'ur', 'Arab', ['noto-nastaliq-urdu']],
      ['ع', 'ar', 'Arab', ['amiri', 'vazirmatn']],
      ['𝛼', 'math', undefined, ['noto-sans-math']],
      ['🚀', 'math', undefined, []],
    ]);
  });
});
