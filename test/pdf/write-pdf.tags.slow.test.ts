import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedEdition } from '../../src/document/nodes.js';
import { textsOf } from '../../src/document/texts-of.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument, sampleEdition, sampleProfile, type SampleLanguage } from '../fixtures/sample-document.js';
import { openReport } from '../support/open-report.js';
import { printed } from '../support/printed.js';
import { installedFonts } from './support/fonts.js';
import { longEdition } from './support/long-document.js';
import { readContent } from './support/read-content.js';
import { qpdf, readObjects } from './support/read-objects.js';
import { pack, readPdf, type ReadPdf } from './support/read-pdf.js';
import { elementsOf, pdfinfo, readStructure, wordsOf, type ReadElement } from './support/read-structure.js';
import { readTags } from './support/read-tags.js';

const theme = builtinTheme();
const example = openReport(readFileSync('examples/china-kazakhstan/report.yaml', 'utf8'));
const egypt = openReport(readFileSync('examples/china-egypt/report.yaml', 'utf8'));
const laos = openReport(readFileSync('examples/china-laos/report.yaml', 'utf8'));
const cases: readonly (readonly [string, SampleLanguage | 'ar' | 'lo', () => PrintedEdition])[] = [
  ...(['zh', 'en', 'kk'] as const).map((language) => [`sample`, language, () => sampleEdition(language)] as const),
  ['long document', 'en', () => longEdition('en', 12)],
  ...(['zh', 'kk'] as const).map(
    (language) => ['example china-kazakhstan', language, () => example.edition(language).edition] as const,
  ),
  ['example china-egypt', 'ar', () => egypt.edition('ar').edition],
  ['example china-laos', 'lo', () => laos.edition('lo').edition],
];

/** What may stand inside what (ISO 32000-1, 14.8.4); text too where `text` is among it. */
const inline = ['text', 'Link', 'Reference', 'Span'];
const blocks = ['P', 'L', 'Table', 'Sect', 'Div', 'BlockQuote', 'Note', 'TOC', 'H2', 'H3', 'H4', 'H5', 'H6'];
const heading = [...inline];
const inside: Record<string, readonly string[]> = {
  root: ['Document'],
  Document: blocks,
  Sect: blocks,
  Div: [...blocks, 'H1', 'Figure', 'Caption'],
  BlockQuote: blocks,
  Note: [...blocks, 'Lbl'],
  Caption: ['P', 'Note'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: blocks,
  TD: blocks,
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: blocks,
  Lbl: inline,
  P: [...inline, 'Lbl'],
  H1: heading,
  H2: heading,
  H3: heading,
  H4: heading,
  H5: heading,
  H6: heading,
  TOC: ['TOCI', 'TOC'],
  TOCI: ['Reference'],
  Reference: ['Link', 'Span'],
  Link: ['text', 'Span'],
  Span: ['text', 'Span'],
  // poppler gives a picture empty text
  Figure: ['text'],
};

describe.each(cases)('%s in %s', (_, language, open) => {
  const edition = open();
  let pdf: ReadPdf;
  let root: ReadElement;
  let tags: ReadElement;
  beforeAll(async () => {
    const profile = sampleProfile(language === 'ar' || language === 'lo' ? 'en' : language);
    const bytes = await writePdf(printed({ ...edition, profile }), theme, installedFonts);
    pdf = await readPdf(bytes);
    if (pdfinfo !== undefined) root = readStructure(bytes);
    if (qpdf !== undefined) tags = readTags(readObjects(bytes, 'no-streams'), await readContent(bytes));
  }, 120_000);

  test('everything that is printed belongs to an element of its page or is an artifact', async () => {
    let found = 0;
    for (let number = 1; number <= pdf.document.numPages; number++) {
      const page = await pdf.document.getPage(number);
      const known = contentIds(await page.getStructTree());
      const marked = new Set<string>();
      const content = await page.getTextContent({ includeMarkedContent: true });
      const open: string[] = [];
      let reversed = false;
      for (const item of content.items) {
        if ('str' in item) {
          if (item.str.trim() !== '') expect(open, `page ${String(number)}: ${item.str}`).toHaveLength(1);
        } else if (item.type === 'endMarkedContent') {
          if (reversed) reversed = false;
          else open.pop();
        } else if ((item as { tag?: string }).tag === 'ReversedChars') reversed = true;
        else {
          const id = (item as { id?: string }).id ?? '';
          if ((item as { tag?: string }).tag !== 'Artifact') marked.add(id);
          open.push(id);
        }
      }
      expect([...marked].sort(), `page ${String(number)}`).toEqual([...known].sort());
      found += marked.size;
    }
    expect(found).toBeGreaterThan(50);
  });

  test.skipIf(pdfinfo === undefined)('elements stand where they may', () => {
    const wrong = new Set<string>();
    const visit = (element: ReadElement): void => {
      for (const child of element.children) {
        const role = typeof child === 'string' ? 'text' : child.role;
        if (inside[element.role]?.includes(role) !== true) wrong.add(`${role} in ${element.role}`);
        if (typeof child !== 'string') visit(child);
      }
    };
    visit(root);
    expect([...wrong]).toEqual([]);
  });

  test.skipIf(pdfinfo === undefined)('headings begin with the title and skip no level', () => {
    const levels = elementsOf(root, /^H\d$/).map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.length).toBeGreaterThan(5);
  });

  // by our own reader: poppler lists what is shown, and turns nothing round that is read from the right
  test.skipIf(qpdf === undefined)('all text is read once, in the order of the document', () => {
    const notes = new Set(edition.notes.map(({ key }) => key));
    const noteKeys = new Set(edition.notes.flatMap(({ children }) => children.map(({ key }) => key)));
    const words = pack(wordsOf(tags, 'Note'));
    let at = 0;
    const lost = textsOf(edition).filter(({ text, key }) => {
      // the cover has an order of its own, and furniture is no text; notes are looked at below
      if (key === 'cover' || notes.has(key) || noteKeys.has(key)) return false;
      const found = words.indexOf(pack(text), at);
      if (found >= 0) at = found + pack(text).length;
      return found < 0;
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  test.skipIf(pdfinfo === undefined)('furniture is not read', () => {
    const { page } = edition.furniture.labels;
    const words = wordsOf(root);
    const second = page.replace('{x}', '2').replace('{y}', String(pdf.document.numPages));
    expect(pdf.packed).toContain(pack(second));
    expect(pack(words)).not.toContain(pack(second));
  });

  test.skipIf(pdfinfo === undefined)('each note is read once, after the paragraph of its mark', () => {
    const notes = elementsOf(root, /^Note$/);
    expect(notes).toHaveLength(edition.notes.length);
    notes.forEach((note, index) => {
      expect(pack(wordsOf(note)).startsWith(edition.notes[index]?.label ?? '?')).toBe(true);
    });
    const places = parentsOf(root, 'Note').flatMap(({ children }) =>
      children.flatMap((child, index) =>
        typeof child !== 'string' && child.role === 'Note' ? [{ children, index }] : [],
      ),
    );
    for (const { children, index } of places) {
      const before = children.slice(0, index).findLast((child) => typeof child !== 'string' && child.role !== 'Note');
      expect(before).toBeDefined();
      if (before !== undefined && typeof before !== 'string') {
        expect(elementsOf(before, /^Reference$/).length).toBeGreaterThan(0);
      }
    }
  });

  test.skipIf(pdfinfo === undefined)('every row of a table has as many columns, and cells of the head say so', () => {
    const tables = elementsOf(root, /^Table$/);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const widths = new Set(rowWidths(elementsOf(table, /^TR$/)));
      expect(widths.size).toBe(1);
      for (const cell of elementsOf(table, /^TH$/)) expect(cell.attributes['Scope']).toMatch(/^\/(?:Column|Row)$/);
    }
  });

  test.skipIf(pdfinfo === undefined)('an item of a list has its mark, then its text', () => {
    for (const list of elementsOf(root, /^L$/)) {
      expect(list.attributes['ListNumbering']).toMatch(/^\/(?:None|Disc|Decimal)$/);
      for (const item of elementsOf(list, /^LI$/)) {
        const roles = item.children.map((child) => (typeof child === 'string' ? 'text' : child.role));
        expect([['Lbl', 'LBody'], ['LBody']]).toContainEqual(roles);
        if (list.attributes['ListNumbering'] !== '/None') expect(roles).toHaveLength(2);
      }
    }
  });
});

describe('languages and pictures', () => {
  test('what is in another language says so, also amid a paragraph, and pictures are told in words', async () => {
    const pdf = await readPdf(await writePdf(sampleDocument('zh'), theme, installedFonts));
    const languages = new Set<string>();
    const pictures: string[] = [];
    for (let number = 1; number <= pdf.document.numPages; number++) {
      const page = await pdf.document.getPage(number);
      for (const node of nodesOf(await page.getStructTree())) {
        if (node.lang !== undefined) languages.add(node.lang);
        if (node.role === 'Figure') pictures.push(node.alt ?? '');
      }
    }
    expect([...languages].sort()).toEqual(['en', 'kk']);
    expect(pictures).toContain('五根柱，逐年升高。');
    expect(pictures).not.toContain('');
  });
});

interface StructNode {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly unknown[];
}

function nodesOf(node: unknown): readonly StructNode[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return [];
  const own = node as StructNode;
  return [own, ...(own.children ?? []).flatMap(nodesOf)];
}

function contentIds(node: unknown): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return new Set();
  const own = node as { readonly type?: string; readonly id?: string; readonly children?: readonly unknown[] };
  const inner = (own.children ?? []).flatMap((child) => [...contentIds(child)]);
  return new Set(own.type === 'content' && own.id !== undefined ? [own.id, ...inner] : inner);
}

function parentsOf(element: ReadElement, role: string): readonly ReadElement[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : parentsOf(child, role)));
  return element.children.some((child) => typeof child !== 'string' && child.role === role)
    ? [element, ...inner]
    : inner;
}

/** The columns of each row, those among them that a cell of an earlier row reaches into. */
function rowWidths(rows: readonly ReadElement[]): readonly number[] {
  const reaching: number[] = [];
  return rows.map((row, line) => {
    const cells = row.children.filter((child) => typeof child !== 'string');
    const own = cells.map((cell) => ({
      columns: Number(cell.attributes['ColSpan'] ?? 1),
      rows: Number(cell.attributes['RowSpan'] ?? 1),
    }));
    for (const { columns, rows: spanned } of own) {
      for (let below = 1; below < spanned; below++) reaching[line + below] = (reaching[line + below] ?? 0) + columns;
    }
    return own.reduce((sum, { columns }) => sum + columns, reaching[line] ?? 0);
  });
}
