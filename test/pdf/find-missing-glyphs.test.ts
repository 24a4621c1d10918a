import { describe, expect, test } from 'vitest';
import type { PrintedDocument } from '../../src/document/nodes.js';
import { findMissingGlyphs } from '../../src/pdf/find-missing-glyphs.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument } from '../fixtures/sample-document.js';
import { installedFonts } from './support/fonts.js';

const theme = builtinTheme();

describe('findMissingGlyphs', () => {
  test.each(['zh', 'en', 'kk'] as const)('finds none in the sample in %s', (language) => {
    expect(findMissingGlyphs(sampleDocument(language), theme, installedFonts)).toEqual([]);
  });

  test('names a character with the block in which it stands, once a block', () => {
    const origin = { pointer: '/parts/future/outlook', range: { start: 5, end: 9 } };
    const paragraph = (key: string, text: string): PrintedDocument['body'][number] => ({
      type: 'paragraph',
      key,
      origin,
      role: 'body',
      children: [{ type: 'text', text }],
    });
    const document: PrintedDocument = {
      ...sampleDocument('zh'),
      body: [paragraph('a', '在𓂀𓂀𓀀ก'), paragraph('b', '𓂀')],
    };
    expect(findMissingGlyphs(document, theme, installedFonts)).toEqual([
      { character: '𓂀', origin, key: 'a' },
      { character: '𓀀', origin, key: 'a' },
      { character: '𓂀', origin, key: 'b' },
    ]);
  });
});
