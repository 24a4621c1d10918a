import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedEdition } from '../../src/document/nodes.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { textsOf } from '../../src/document/texts-of.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleEdition } from '../fixtures/sample-document.js';
import { findTool } from '../support/find-tool.js';
import { printed } from '../support/printed.js';
import { installedFonts } from './support/fonts.js';
import { longEdition } from './support/long-document.js';
import { linesOf, pack, readPdf, type ReadPdf } from './support/read-pdf.js';

interface OutlineEntry {
  readonly dest: unknown;
  readonly items: readonly OutlineEntry[];
}

const theme = builtinTheme();
const qpdf = findTool('qpdf');
const pdftotext = findTool('pdftotext');
const print = (edition: PrintedEdition): Promise<Uint8Array> => writePdf(printed(edition), theme, installedFonts);

describe.each(['zh', 'en', 'kk'] as const)('the sample in %s', (language) => {
  const edition = sampleEdition(language);
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await print(edition);
    pdf = await readPdf(bytes);
  }, 60_000);

  test('every text of the document is found by a viewer', () => {
    const lost = textsOf(edition).filter(({ text }) => {
      const wanted = pack(text).replace(/\{[xy]\}/g, '');
      return /\{[xy]\}/.test(text) ? false : !pdf.packed.includes(wanted);
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  test.skipIf(pdftotext === undefined)('words are neither glued nor parted for poppler', () => {
    const text = withFile(bytes, (file) => run(pdftotext ?? '', [file, '-'])).replace(/\s+/g, ' ');
    const wanted = textsOf(edition).filter(({ key }) => key === 'modernization.comparison/p1');
    expect(wanted).not.toHaveLength(0);
    for (const { text: sentence } of wanted) expect(text).toContain(sentence);
  });

  test('says what it is: title, authors, language, date', async () => {
    const { info } = await pdf.document.getMetadata();
    expect(info).toMatchObject({
      Title: expect.stringContaining(edition.meta.title) as string,
      Author: edition.meta.authors.join('; '),
      Language: language,
      CreationDate: 'D:20250901000000Z',
      PDFFormatVersion: '1.7',
    });
  });

  test('has a nested outline whose entries lead to their headings', async () => {
    const outline = await pdf.document.getOutline();
    const part = (outline as OutlineEntry[]).find(({ dest }) => dest === 'part-modernization');
    expect(part?.items.map(({ dest }) => dest)).toEqual(['modernization.china', 'modernization.comparison']);
    const destination = (await pdf.document.getDestination('modernization.comparison')) ?? [];
    expect(destination[1]).toEqual({ name: 'XYZ' });
  });

  test('links: web addresses as they are, references and contents to places inside', async () => {
    const links: string[] = [];
    const inside: string[] = [];
    for (let number = 1; number <= pdf.document.numPages; number++) {
      const annotations = (await (await pdf.document.getPage(number)).getAnnotations()) as {
        url?: string;
        dest?: unknown;
      }[];
      for (const { url, dest } of annotations) {
        if (url !== undefined) links.push(url);
        if (typeof dest === 'string') inside.push(dest);
      }
    }
    expect(links).toContain('https://example.org/whitepaper');
    expect(inside).toEqual(expect.arrayContaining(['tbl-trade', 'ref-whitepaper', 'part-future', 'note:note-1']));
    for (const name of new Set(inside)) expect(await pdf.document.getDestination(name)).not.toBeNull();
  });

  test('contents and references print the page of what they name', async () => {
    const names = await Promise.all(
      ['part-modernization', 'part-future', 'references'].map(async (key) => {
        const destination = (await pdf.document.getDestination(key)) as [{ num: number; gen: number }] | null;
        return destination === null ? 0 : (await pdf.document.getPageIndex(destination[0])) + 1;
      }),
    );
    const contents = pdf.pages.find(
      ({ items }) =>
        items[0] !== undefined &&
        items.some(({ text, size }) => size > 15 && pack(text) === pack(edition.furniture.labels.contents)),
    );
    const numbers = linesOf(contents ?? { number: 0, items: [] }).map(({ text }) => Number(/(\d+)$/.exec(text)?.[1]));
    expect(numbers).toEqual(expect.arrayContaining(names));
  });

  test('a cover without running head, then page x of y on each page', () => {
    const total = pdf.pages.length;
    const { page } = edition.furniture.labels;
    pdf.pages.forEach(({ number, items }) => {
      const words = pack(page.replace('{x}', String(number)).replace('{y}', String(total)));
      const lines = linesOf({ number, items }).map(({ text }) => pack(text));
      expect(lines.some((text) => text.includes(words))).toBe(number > 1);
    });
  });

  test.skipIf(qpdf === undefined)('qpdf finds no fault', () => {
    const stdout = withFile(bytes, (file) => run(qpdf ?? '', ['--check', file]));
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });

  test('the same again gives the same bytes', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      expect(Buffer.compare(await print(sampleEdition(language)), bytes)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  }, 60_000);
});

describe.each(['zh', 'en', 'kk'] as const)('forty pages in %s', (language) => {
  const edition = longEdition(language);
  const columnTop = 841.89 - (32 * 72) / 25.4;
  const columnBottom = (35 * 72) / 25.4;
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await print(edition));
  }, 120_000);

  const inColumn = (page: ReadPdf['pages'][number]) =>
    linesOf(page).filter(({ y }) => y < columnTop + 1 && y > columnBottom - 6);

  test('nothing is lost, not even of a row taller than a page', () => {
    const lost = textsOf(edition).filter(({ text }) => {
      if (/\{[xy]\}/.test(text)) return false;
      const words = pack(text);
      // a heading or a note may stand between the two halves of a paragraph: each sentence counts
      return words
        .split(/(?<=[。.!?！？])/u)
        .some(
          (sentence) =>
            sentence.length > 1 &&
            sentence.length < 60 &&
            !pdf.packed.includes(sentence) &&
            !acrossPages(pdf.packed, sentence),
        );
    });
    expect(lost.map(({ key }) => key)).toEqual([]);
    const markers = Array.from({ length: 160 }, (_, index) => `#${String(index)}#`);
    expect(markers.filter((marker) => !pdf.packed.includes(marker))).toEqual([]);
  });

  test('no heading is the last of its page', () => {
    for (const page of pdf.pages.slice(1)) {
      const body = inColumn(page).filter(({ size }) => size > 9.5);
      const last = body.at(-1);
      if (last === undefined || body.length < 3) continue;
      expect({ page: page.number, text: last.text, size: last.size }).toMatchObject({ size: 10.5 });
      expect(last.text).not.toMatch(/^(?:章节|Section|Бөлім) long/);
    }
  });

  test('nothing stands below the column or beyond its right edge', () => {
    for (const page of pdf.pages.slice(1)) {
      const low = page.items.filter(({ y }) => y < columnBottom - 8 && y > columnBottom - 20);
      expect(low).toEqual([]);
      const wide = page.items.filter(({ x, width }) => x + width > 595.28 - 80);
      expect(wide.map(({ text }) => text)).toEqual([]);
    }
  });

  test('a table repeats its head on every page that it goes on to', () => {
    const pages = pdf.pages.filter(({ items }) => items.some(({ text }) => /^R\d+$/.test(text)));
    const tall = pdf.pages.filter(({ items }) => items.some(({ text }) => text.includes('#15')));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of [...pages, ...tall]) {
      expect(
        page.items.some(({ text }) => text.includes('HEADLEFT')),
        `page ${String(page.number)}`,
      ).toBe(true);
    }
  });

  test('notes stand at the foot of the page of their mark', () => {
    let checked = 0;
    for (const page of pdf.pages) {
      const lines = inColumn(page);
      const marks = page.items.filter(({ text, size }) => size < 7 && /^\d+$/.test(text));
      for (const mark of marks) {
        const note = lines.find(({ text }) => text.replace(/\s/g, '').startsWith(`${mark.text}${mark.text}:`));
        if (note === undefined) continue;
        expect(note.y).toBeLessThan(mark.y);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(5);
  });
});

describe('a Chinese page', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await print(longEdition('zh', 20)));
  }, 120_000);
  const lines = () =>
    pdf.pages.slice(1).flatMap((page) => linesOf(page).filter(({ size }) => Math.abs(size - 10.5) < 0.1));

  test('no line begins with a mark that closes, nor ends with one that opens', () => {
    expect(lines().length).toBeGreaterThan(300);
    expect(lines().filter(({ text }) => /^[，。、；：？！）》”’…%]/u.test(text.trim()))).toEqual([]);
    expect(lines().filter(({ text }) => /[（《“‘]$/u.test(text.trim()))).toEqual([]);
  });

  test('no number is parted from its unit', () => {
    const leading = 10.5 * 1.65;
    const rows = lines();
    const pairs = rows.flatMap((row, index) => {
      const next = rows[index + 1];
      return next !== undefined && Math.abs(row.y - next.y - leading) < 0.2
        ? [[row.text.trim(), next.text.trim()]]
        : [];
    });
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.filter(([line, next]) => /[0-9]$/.test(line ?? '') && /^[0-9年月日%万亿]/u.test(next ?? ''))).toEqual(
      [],
    );
  });
});

/** Whether a sentence is there with a page's foot and head between its halves. */
function acrossPages(packed: string, sentence: string): boolean {
  for (let cut = 1; cut < sentence.length; cut++) {
    const head = packed.indexOf(sentence.slice(0, cut));
    if (head < 0) return false;
    for (let at = head; at >= 0; at = packed.indexOf(sentence.slice(0, cut), at + 1)) {
      const rest = packed.indexOf(sentence.slice(cut), at + cut);
      if (rest >= 0 && rest - at < 600) return true;
    }
  }
  return false;
}

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'sample.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): string {
  return spawnSync(command, [...args], { encoding: 'utf8' }).stdout;
}
