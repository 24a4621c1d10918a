import { beforeAll, describe, expect, test } from 'vitest';
import { withFractions } from '../../../src/document/blocks/table-numbers.js';
import type { Table, TableCell } from '../../../src/document/nodes.js';
import type { Element } from '../../../src/pdf/structure/element.js';
import { structureOf } from '../../../src/pdf/structure-of.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleEdition } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';
import { installedFonts } from '../support/fonts.js';
import { pack, readPdf, type FoundText } from '../support/read-pdf.js';

function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  const origin = { pointer: '' };
  return {
    ...more,
    children: [{ type: 'paragraph', key: text, origin, role: 'body', children: [{ type: 'text', text }] }],
  };
}

const written: Table = {
  type: 'table',
  key: 'tbl',
  origin: { pointer: '' },
  columns: [{ kind: 'text' }, { kind: 'text' }, { kind: 'number' }],
  head: [{ key: 'h', cells: ['Left', 'Middle', 'Number'].map((text) => cell(text, { header: 'column' })) }],
  rows: [
    { key: 'a', cells: [cell('Tall', { rowSpan: 2 }), cell('upper'), cell('1.5')] },
    { key: 'b', cells: [cell('lower'), cell('222.25%')] },
    { key: 'c', cells: [cell('Wide', { columnSpan: 2 }), cell('33')] },
  ],
};
/** As an edition fills it: numbers know the part by which they are aligned. */
const table = withFractions(written, 'en');

describe('a table with spans and numbers', () => {
  let found: Map<string, FoundText>;
  beforeAll(async () => {
    const document = printed({ ...sampleEdition('en'), front: [], body: [table], notes: [] });
    const pdf = await readPdf(await writePdf(document, builtinTheme(), installedFonts));
    found = new Map(pdf.pages.flatMap(({ items }) => items.map((item) => [item.text, item] as const)));
  });
  const at = (text: string): FoundText => {
    const item = found.get(text);
    if (item === undefined) throw new Error(`"${text}" isn't on any page`);
    return item;
  };

  test('a cell stands beside all the rows that it spans', () => {
    expect(at('Tall').y).toBeCloseTo(at('upper').y);
    expect(at('lower').y).toBeLessThan(at('upper').y);
    expect(at('lower').x).toBeCloseTo(at('upper').x);
  });

  test('numbers stand under one another at the decimal mark', () => {
    const digit = at('33').width / 2;
    const mark = (text: string, whole: number): number => at(text).x + whole * digit;
    expect(mark('222.25%', 3)).toBeCloseTo(mark('1.5', 1), 0);
    expect(mark('33', 2)).toBeCloseTo(mark('1.5', 1), 0);
  });

  test('a heading of numbers ends where they end', () => {
    const end = ({ x, width }: FoundText): number => x + width;
    expect(end(at('Number'))).toBeCloseTo(end(at('222.25%')), 0);
  });
});

test('a first row that is taller than a page goes on below the head of the table', async () => {
  const [head] = written.head;
  const words = 'One row says more than a page has room for. '.repeat(150);
  const tall: Table = {
    ...written,
    head: head === undefined ? [] : [head],
    rows: [{ key: 'a', cells: [cell('Tall'), cell(words), cell('1.5')] }],
  };
  const document = printed({ ...sampleEdition('en'), front: [], body: [tall], notes: [] });
  const { pages } = await readPdf(await writePdf(document, builtinTheme(), installedFonts));
  const shares = pages.filter(({ items }) => pack(items.map(({ text }) => text).join('')).includes('saysmorethan'));
  expect(shares.length).toBeGreaterThan(1);
  for (const { items } of shares) expect(items.map(({ text }) => text)).toContain('Middle');
});

test('a cell over several columns leaves each as wide as its own words', async () => {
  const placesIn = async (rows: Table['rows']): Promise<readonly number[]> => {
    const document = printed({ ...sampleEdition('en'), front: [], body: [{ ...written, rows }], notes: [] });
    const { pages } = await readPdf(await writePdf(document, builtinTheme(), installedFonts));
    const items = pages.flatMap((page) => page.items);
    return ['Left', 'Middle'].map((text) => items.find((item) => item.text === text)?.x ?? 0);
  };
  const [first] = written.rows;
  const wide = { key: 'w', cells: [cell('What is said here is true of both columns', { columnSpan: 2 }), cell('3')] };
  const plain = first === undefined ? [] : [{ ...first, cells: ['Tall', 'upper', '1.5'].map((text) => cell(text)) }];
  expect(await placesIn([...plain, wide])).toEqual(await placesIn(plain));
});

test('each heading says whether it is that of columns or of rows, and every cell how many it spans', () => {
  const spanning: Table = {
    ...written,
    head: [{ key: 'h', cells: [cell('Both', { header: 'column', columnSpan: 2 }), cell('One', { header: 'column' })] }],
    rows: [
      { key: 'a', cells: [cell('Tall', { header: 'row', rowSpan: 2 }), cell('upper'), cell('1')] },
      { key: 'b', cells: [cell('lower', { header: 'row' }), cell('2')] },
    ],
  };
  const cells = ({ role, cell: details, children }: Element): readonly unknown[] =>
    details === undefined ? children.flatMap(cells) : [{ role, ...details }];
  const document = printed({ ...sampleEdition('en'), front: [], body: [spanning], notes: [] });
  expect(cells(structureOf(document))).toEqual([
    { role: 'TH', scope: 'Column', columns: 2, rows: 1 },
    { role: 'TH', scope: 'Column', columns: 1, rows: 1 },
    { role: 'TH', scope: 'Row', columns: 1, rows: 2 },
    { role: 'TD', columns: 1, rows: 1 },
    { role: 'TD', columns: 1, rows: 1 },
    { role: 'TH', scope: 'Row', columns: 1, rows: 1 },
    { role: 'TD', columns: 1, rows: 1 },
  ]);
});
