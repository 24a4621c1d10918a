import { beforeAll, describe, expect, test } from 'vitest';
import { withFractions } from '../../../src/document/blocks/table-numbers.js';
import type { Table, TableCell } from '../../../src/document/nodes.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleEdition } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';
import { installedFonts } from '../support/fonts.js';
import { readPdf, type FoundText } from '../support/read-pdf.js';

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
