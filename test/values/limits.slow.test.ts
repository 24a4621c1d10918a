import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { readReport } from '../../src/cli/files/read-report.js';
import { check } from '../../src/pipeline.js';
import { limits, writeCount, type LimitName } from '../../src/values/limits.js';
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
  allBytes: (count) => {
    const size = 32 * 1024 * 1024;
    return figures(['a.png', 'b.png', 'c.png'], [{ size }, { size }, { size: count - 2 * size }]);
  },
  pictureBytes: (count) => figures(['a.png'], [{ size: count }]),
  picturePixels: (count) => figures(['a.png'], [png(count)]),
  allPixels: (count) => {
    const sizes = [20_000_000, 20_000_000, 20_000_000, 19_999_999, count - 79_999_999];
    return figures(['a.png', 'b.png', 'c.png', 'd.png', 'e.png'], sizes.map(png));
  },
  allPictures: (count) => {
    const names = Array.from({ length: count }, (_, index) => `${String(index)}.png`);
    return figures(
      names,
      names.map(() => png(1)),
    );
  },
  tableBytes: (count) => table(`h\n1\n${'\n'.repeat(count - 4)}`, 1),
  allRows: (count) => table(`h\n${'1\n'.repeat(count)}`, 1),
  allCells: (count) => table(csv(count, 20), 20),
  cellCharacters: (count) => table(`h\n${'x'.repeat(count)}\n`, 1),
  allCellCharacters: (count) => table(`h\n${`${'x'.repeat(5_000)}\n`.repeat(199)}${halves(count - 995_000)}`, 1),
  referencesBytes: (count) => works(`[]${' '.repeat(count - 2)}`),
  references: (count) => works(JSON.stringify(Array.from({ length: count }, (_, index) => work(`w${String(index)}`)))),
  referencesParts: (count) => works(JSON.stringify([{ ...work('w'), custom: Array<number>(count - 5).fill(0) }])),
  referencesDepth: (count) =>
    works(`[{"custom":${'['.repeat(count - 2)}${']'.repeat(count - 2)},"id":"w","type":"book","title":"T"}]`),
  referenceCharacters: (count) => works(JSON.stringify([{ ...work('w'), note: 'x'.repeat(count) }])),
  textBytes: (count) => keywords(['speech.txt'], ['x '.repeat(count).slice(0, count)]),
  searchedCharacters: (count) =>
    keywords(Array<string>(count / 4_000_000 > 12.5 ? 13 : 12).fill('speech.txt'), ['x '.repeat(2_000_000)]),
};

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

/** A grey PNG of one row. */
function png(width: number): Uint8Array {
  const data = deflateSync(new Uint8Array(width + 1));
  const chunk = (type: string, content: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(content.length + 12);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, content.length);
    bytes.set(Buffer.from(type), 4);
    bytes.set(content, 8);
    view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
    return bytes;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(1, 4);
  head[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
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
    yaml: reportYaml({ theory: stringify({ theory: { keywords: list } }) } as never),
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
    expect(allowed.filter(({ message }) => code !== 'file/picture' || message.en.includes('million'))).toEqual([]);

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
