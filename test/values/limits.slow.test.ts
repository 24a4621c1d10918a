import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { readReport } from '../../src/cli/files/read-report.js';
import { check } from '../../src/pipeline.js';
import { limits, writeCount, type LimitName } from '../../src/values/limits.js';
import { greyPng, pngChunk, pngHeader, pngOf } from '../support/png-pictures.js';
import { jpegWithScans } from '../support/jpeg-pictures.js';
import { reportYaml } from '../support/report-yaml.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A study: its file, and files beside it, as text, as bytes or, for a large one, as bytes with zeros up to a size. */
interface Study {
  readonly yaml: string;
  readonly files?: Readonly<Record<string, string | Uint8Array | { readonly size: number }>>;
}

/** A study that brings exactly so much of each kind, and nothing else that is beyond a limit. */
const studies: Readonly<Record<LimitName, (count: number) => Study>> = {
  sourceBytes: (count) => {
    const yaml = reportYaml();
    const line = `# ${'x'.repeat(997)}\n`;
    const rest = count - Buffer.byteLength(yaml);
    return { yaml: yaml + line.repeat(Math.floor(rest / line.length)) + '#'.repeat(rest % line.length) };
  },
  sourceLines: (count) => {
    const yaml = reportYaml();
    return { yaml: yaml + '\n'.repeat(count - yaml.split('\n').length + 1) };
  },
  // Three for each item; that the rest of the file has some thousands of its own doesn't matter here.
  sourceParts: (count) => ({
    yaml: `${reportYaml()}x: [${'a,'.repeat((count + (count % 2 ? 6_000 : -6_000)) / 3)}]\n`,
  }),
  sourceDepth: (count) => ({ yaml: `${reportYaml()}x: ${'['.repeat(count - 1)}${']'.repeat(count - 1)}\n` }),
  proseCharacters: (count) => withTexts([`${'𠮷'.repeat(128_000)}${'a'.repeat(count - 256_000)}`]),
  proseDepth: (count) => withTexts([`${'> '.repeat(count)}Deep`]),
  proseMarks: (count) => withTexts(['*'.repeat(count)]),
  proseWork: (count) => withTexts([items(count)]),
  proseNotes: (count) => withTexts([notes(count)]),
  allProseWork: (count) => withTexts(count > 60_000 ? [...full, '- one\n- more'] : full),
  // Three editions print what one has; the sample's own texts are in the rest.
  printedCharacters: (count) =>
    withTexts(Array<string>(count > 4_000_000 ? 15 : 13).fill(`${'word '.repeat(19_000)}end.`)),
  allBytes: (count) => {
    const size = 32 * 1024 * 1024;
    return figures(['a.png', 'b.png', 'c.png'], [{ size }, { size }, { size: count - 2 * size }]);
  },
  pictureBytes: (count) => figures(['a.png'], [{ size: count }]),
  // One pixel more needs one row more.
  picturePixels: (count) => figures(['a.png'], [greyPng(5_000, Math.ceil(count / 5_000))]),
  pictureSide: (count) => figures(['a.png'], [greyPng(count, 1)]),
  // Eight bytes a pixel, in 1,000 rows.
  pixelBytes: (count) => figures(['a.png'], [deepPng(Math.ceil(count / 8_000), 1_000)]),
  pictureScans: (count) => figures(['a.jpg'], [jpegWithScans(count)]),
  pictureParts: (count) => figures(['a.png'], [pngOfParts(count)]),
  allPixels: (count) => {
    const large = Array.from({ length: 3 }, () => greyPng(5_000, 4_000));
    const rest = [greyPng(5_000, 3_999), greyPng(count - 79_995_000, 1)];
    return figures(['a.png', 'b.png', 'c.png', 'd.png', 'e.png'], [...large, ...rest]);
  },
  allPictures: (count) => {
    const names = Array.from({ length: count }, (_, index) => `${String(index)}.png`);
    return figures(
      names,
      names.map(() => greyPng(1, 1)),
    );
  },
  tableBytes: (count) => table(`h\n1\n${'\n'.repeat(count - 4)}`, 1),
  allRows: (count) => table(`h\n${'1\n'.repeat(count)}`, 1),
  allCells: (count) => table(csv(count, 20), 20),
  cellCharacters: (count) => table(`h\n${'x'.repeat(count)}\n`, 1),
  allCellCharacters: (count) => table(`h\n${`${'x'.repeat(5_000)}\n`.repeat(99)}${halves(count - 495_000)}`, 1),
  referencesBytes: (count) => works(`[]${' '.repeat(count - 2)}`),
  references: (count) => works(JSON.stringify(Array.from({ length: count }, (_, index) => work(`w${String(index)}`)))),
  referencesParts: (count) =>
    works(JSON.stringify([...Array<number>(50).fill(9_900), count - 495_255].map((zeros, i) => largeWork(i, zeros)))),
  // One for the list that holds it.
  referenceParts: (count) => works(JSON.stringify([largeWork(0, count - 5)])),
  referencesDepth: (count) =>
    works(`[{"custom":${'['.repeat(count - 2)}${']'.repeat(count - 2)},"id":"w","type":"book","title":"T"}]`),
  referenceCharacters: (count) => works(JSON.stringify([{ ...work('w'), note: 'x'.repeat(count) }])),
  textBytes: (count) => keywords(['speech.txt'], ['x '.repeat(count).slice(0, count)]),
  searchedCharacters: (count) =>
    keywords(Array<string>(count / 4_000_000 > 12.5 ? 13 : 12).fill('speech.txt'), ['x '.repeat(2_000_000)]),
};

/** A work of four values and as many zeros. */
function largeWork(index: number, zeros: number) {
  return { ...work(`w${String(index)}`), custom: Array<number>(zeros).fill(0) };
}

function withTexts(texts: readonly string[]): Study {
  return {
    yaml: reportYaml({
      appendices: stringify({
        appendices: texts.map((text, index) => ({
          id: `a-${String(index)}`,
          title: `T${String(index)}`,
          text: { en: text },
        })),
      }),
    }),
  };
}

/** Items of four units each; the rest are lines of one. */
function items(count: number): string {
  return '- one\n'.repeat(Math.floor(count / 4)) + 'one\n'.repeat(count % 4);
}

const full = ['a', 'b', 'c'].map((letter) => items(20_000).replaceAll('one', letter));

function notes(count: number): string {
  const marks = Array.from({ length: count }, (_, index) => `[^${String(index)}]`);
  return `Text${marks.join(' ')}.\n\n${marks.map((mark) => `${mark}: Note.`).join('\n')}`;
}

function figures(names: readonly string[], contents: readonly (Uint8Array | { readonly size: number })[]): Study {
  const list = names.map((file, index) => ({ id: `f-${String(index)}`, kind: 'photo', caption: 'F', alt: 'F', file }));
  return {
    yaml: reportYaml({ figures: stringify({ figures: list }) }),
    files: Object.fromEntries(names.map((name, index) => [name, contents[index] ?? ''])),
  };
}

/** A PNG of 16 bits in RGB and alpha. */
function deepPng(width: number, height: number): Uint8Array {
  const rows = deflateSync(new Uint8Array((8 * width + 1) * height));
  return pngOf(pngHeader(width, height, { colour: 6, depth: 16 }), pngChunk('IDAT', rows), pngChunk('IEND'));
}

/** A PNG of one pixel with so many chunks. */
function pngOfParts(count: number): Uint8Array {
  const [header, pixels, end] = [pngHeader(1, 1), pngChunk('IDAT', deflateSync(new Uint8Array(2))), pngChunk('IEND')];
  return pngOf(header, ...new Array<Buffer>(count - 3).fill(pngChunk('teXt')), pixels, end);
}

function table(text: string, width: number): Study {
  const columns = Array.from({ length: width }, () => ({ head: 'H' }));
  return {
    yaml: reportYaml({ tables: stringify({ tables: [{ id: 'trade', caption: 'T', columns, data: 'trade.csv' }] }) }),
    files: { 'trade.csv': text },
  };
}

function csv(cells: number, width: number): string {
  const row = (count: number): string => Array<string>(count).fill('1').join(',');
  // One cell more needs one row more.
  return `${row(width)}\n`.repeat(1 + Math.ceil(cells / width));
}

function halves(count: number): string {
  return `${'x'.repeat(Math.floor(count / 2))}\n${'x'.repeat(Math.ceil(count / 2))}\n`;
}

function works(text: string): Study {
  return { yaml: reportYaml({ references: 'references: works.json' }), files: { 'works.json': text } };
}

function work(id: string): object {
  return { id, type: 'book', title: 'T' };
}

function keywords(files: readonly string[], texts: readonly string[]): Study {
  const list = files.map((file, index) => ({ term: `t${String(index)}`, language: 'en', file }));
  return {
    yaml: reportYaml({ theory: stringify({ theory: { keywords: list } }) }),
    files: Object.fromEntries(files.map((file, index) => [file, texts[index] ?? texts[0] ?? ''])),
  };
}

function findingsOf({ yaml, files = {} }: Study) {
  const folder = temporaryFolder({ 'report.yaml': yaml });
  for (const [name, content] of Object.entries(files)) {
    const isSparse = typeof content === 'object' && 'size' in content;
    writeFileSync(join(folder, name), isSparse ? '' : content);
    if (isSparse) truncateSync(join(folder, name), content.size);
  }
  const file = join(folder, 'report.yaml');
  const read = readReport(file);
  if (read.kind === 'not text') return { diagnostics: [read.diagnostic], folder };
  return { ...check({ file, text: read.text }, { files: openReportFiles(file), today: '2026-12-01' }), folder };
}

test.each(Object.entries(limits) as [LimitName, (typeof limits)[LimitName]][])(
  '%s: as much as is allowed passes, one more is its finding',
  { timeout: 120_000 },
  (name, { most, code }) => {
    const allowed = findingsOf(studies[name](most)).diagnostics.filter((finding) => finding.code === code);
    expect(allowed).toEqual([]);

    const { diagnostics, folder } = findingsOf(studies[name](most + 1));
    const found = diagnostics.filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    const [{ file, help, pointer, range, message } = diagnostics[0]!] = found;
    expect(file.startsWith(folder)).toBe(true);
    expect(help?.zh).toBeTruthy();
    if (name !== 'sourceBytes') expect([pointer === '' ? '' : pointer, range]).not.toEqual(['', undefined]);
    if (code === 'file/over-limit')
      expect(message.en).toContain(` at most ${writeCount(most)} ${limits[name].unit.en}`);
  },
);
