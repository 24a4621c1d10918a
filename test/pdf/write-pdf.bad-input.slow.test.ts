import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Block, Paragraph, Table, TableRow } from '../../src/document/nodes.js';
import { findMissingGlyphs } from '../../src/pdf/find-missing-glyphs.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { findTool } from '../support/find-tool.js';
import { printed } from '../support/printed.js';
import { fontsWithout, installedFonts } from './support/fonts.js';
import { editionOf, paragraphsIn, plainEdition } from './support/language-document.js';
import { readPdf } from './support/read-pdf.js';
import { unitsOf } from './support/share-in-order.js';

const theme = builtinTheme();
const pdftotext = findTool('pdftotext');

function print(language: string, body: readonly Block[]): Promise<Uint8Array> {
  return writePdf(printed(editionOf(language, body)), theme, installedFonts);
}

function paragraph(key: string, text: string): Paragraph {
  return { type: 'paragraph', key, origin: { pointer: '/x' }, role: 'body', children: [{ type: 'text', text }] };
}

/** What poppler finds after the cover. */
function textOf(bytes: Uint8Array): string {
  const { stdout } = spawnSync(pdftotext ?? '', ['-f', '2', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return stdout;
}

/** How often each character is there, white space and what prints nothing left out. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFC').replace(/[\s\p{Cf}\p{Cc}]/gu, '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/** Characters of a text of which a page has fewer than it. */
function lost(text: string, found: string): readonly string[] {
  const there = tally(found);
  return [...tally(text)].flatMap(([character, count]) => {
    const missing = count - (there.get(character) ?? 0);
    return missing > 0 ? [`${character} ${String(missing)}`] : [];
  });
}

const withPoppler = test.skipIf(pdftotext === undefined);

describe.each(['zh', 'en', 'ar', 'lo', 'th'])('in %s', (language) => {
  const source = paragraphsIn(language).join(' ');

  withPoppler(
    'a paragraph of a hundred thousand characters is printed whole',
    async () => {
      const text = `${source} `.repeat(Math.ceil(100_000 / source.length));
      expect(text.length).toBeGreaterThanOrEqual(100_000);
      const bytes = await print(language, [paragraph('p', text)]);
      expect(lost(text, textOf(bytes))).toEqual([]);
    },
    60_000,
  );

  withPoppler(
    'a word of twenty thousand characters is parted, not lost',
    async () => {
      const letters = source.replace(/[^\p{L}\p{M}]/gu, '');
      const text = letters.repeat(Math.ceil(20_000 / letters.length)).slice(0, 20_000);
      const bytes = await print(language, [paragraph('p', text)]);
      expect(lost(text, textOf(bytes))).toEqual([]);
    },
    60_000,
  );
});

function table(rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], line: number): TableRow => ({
    key: `r${String(line)}`,
    cells: cells.map((text, column) => ({ children: [paragraph(`c${String(line)}-${String(column)}`, text)] })),
  });
  return {
    type: 'table',
    key: 't',
    origin: { pointer: '/x' },
    columns: (rows[0] ?? []).map(() => ({ kind: 'text', weight: 1 })),
    head: [],
    rows: rows.map(row),
  };
}

describe('tables', () => {
  withPoppler.each(['zh', 'en', 'ar'])('forty columns in %s keep every character', async (language) => {
    const words = unitsOf(paragraphsIn(language).join(' '), language);
    const rows = [0, 1, 2].map((line) => Array.from({ length: 40 }, (_, at) => words[line * 40 + at] ?? 'x'));
    const bytes = await print(language, [table(rows)]);
    expect(lost(rows.flat().join(''), textOf(bytes))).toEqual([]);
  });

  withPoppler.each(['zh', 'ur', 'my'])('a row of three pages in %s is parted, not lost', async (language) => {
    const tall = `${paragraphsIn(language).join(' ')} `.repeat(10);
    const bytes = await print(language, [
      table([
        ['1', tall],
        ['2', 'END'],
      ]),
    ]);
    const { stdout } = spawnSync(pdftotext ?? '', ['-', '-'], { input: bytes, encoding: 'utf8' });
    expect(stdout.split('\f').length - 1).toBeGreaterThanOrEqual(4);
    expect(lost(tall, textOf(bytes))).toEqual([]);
  });
});

describe('characters without a glyph', () => {
  test('are named with their block', () => {
    const missing = findMissingGlyphs(
      plainEdition('en', ['plain', 'a \u{1F680} and \u{10450}']),
      theme,
      installedFonts,
    );
    expect(missing.map(({ character, key }) => [character, key])).toEqual([
      ['\u{1F680}', 'p1'],
      ['\u{10450}', 'p1'],
    ]);
  });

  test('of a language whose fonts are not installed are named with the packages to add', () => {
    const packages = ['@expo-google-fonts/noto-serif-kr', '@expo-google-fonts/noto-sans-kr'];
    const missing = findMissingGlyphs(plainEdition('ko', ['한국']), theme, fontsWithout(...packages));
    expect(missing.map(({ character }) => character)).toEqual(['한', '국']);
    for (const gap of missing) expect(gap.packages).toEqual(packages);
  });
});

describe('odd text', () => {
  const odd: readonly (readonly [name: string, language: string, text: string, kept: string])[] = [
    ['marks without a letter', 'lo', '\u0eb4\u0ec9 \u0ec9\u0ec9 ກ', 'ກ'],
    [
      'embeddings beyond the depth of UAX #9',
      'en',
      `start ${'\u202b\u202aa'.repeat(200)}${'\u202c'.repeat(400)} end`,
      'startend',
    ],
    ['isolates never closed', 'ar', `بداية ${'\u2067\u2066x'.repeat(200)} نهاية`, 'بدايةنهاية'],
    ['overrides', 'en', 'a \u202egnol yrev\u202c z', 'az'],
    ['lone surrogates', 'en', 'left \ud83d middle \ude80 right', 'leftmiddleright'],
    ['line and paragraph separators', 'en', 'one\u2028two\u2029three\u0085four\vfive\fsix', 'onetwothreefourfivesix'],
    ['tabs and carriage returns', 'zh', '一\t二\r\n三\r四', '一二三四'],
    ['controls', 'en', 'a\u0000b\u0007c\u001bd\u007fe', 'abcde'],
    ['nothing but spaces', 'en', ' \u00a0\u2003 ', ''],
    ['nothing', 'ar', '', ''],
  ];

  withPoppler.each(odd)(
    '%s (%s)',
    async (_, language, text, kept) => {
      const bytes = await print(language, [paragraph('p', text), paragraph('q', 'END')]);
      expect(lost(`${kept}END`, textOf(bytes))).toEqual([]);
    },
    60_000,
  );

  // poppler takes the same mark in the same place for one printed twice; pdf.js takes each
  test.each([
    ['en', 'a', '\u0301\u0323'],
    ['ar', 'ب', '\u064e\u0651'],
  ])('five thousand marks on one letter (%s)', async (language, letter, marks) => {
    const text = `${letter}${marks.repeat(2500)}`.normalize('NFC');
    const { packed } = await readPdf(await print(language, [paragraph('p', text), paragraph('q', 'END')]));
    expect(lost(`${text}END`, packed)).toEqual([]);
  });
});
