import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { withFractions } from '../../../src/document/blocks/table-numbers.js';
import type { Table, TableCell, TableRow } from '../../../src/document/nodes.js';
import { sampleDocument, sampleEdition } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';

const origin = { pointer: '' };

function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  return {
    ...more,
    children: [{ type: 'paragraph', key: `c-${text}`, origin, role: 'body', children: [{ type: 'text', text }] }],
  };
}

function write(head: readonly TableRow[], rows: readonly TableRow[]): string {
  const table: Table = {
    type: 'table',
    key: 't',
    origin,
    columns: [{ kind: 'text' }, { kind: 'number' }, { kind: 'number' }],
    head,
    rows,
  };
  const document = printed({ ...sampleEdition('en'), front: [], notes: [], body: [withFractions(table, 'en')] });
  return /<table>[\s\S]*<\/table>/.exec(writeHtml(document, builtinTheme()))?.[0] ?? '';
}

describe('a table', () => {
  test('has caption, scopes, widths and aligned numbers in a region with a name', () => {
    const page = writeHtml(sampleDocument('en'), builtinTheme());
    const table = /<div class="table" id="tbl-trade">[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
    expect(table).toMatch(
      /<section class="scroll" aria-labelledby="([^"]*)" tabindex="0">\s*<table>\s*<caption id="\1">/,
    );
    expect(table.match(/scope="col"/g)).toHaveLength(3);
    expect(table.match(/scope="row"/g)).toHaveLength(3);
    expect(table).toContain('<col class="width-50">');
    expect(table).toMatch(/<td class="cell-number pad-1"[^>]*>21\.45<\/td>/);
    expect(table).toMatch(/<td class="cell-number"[^>]*>25\.255<\/td>/);
    expect(table).toMatch(/<td class="cell-number pad-2"[^>]*>31\.2<\/td>/);
  });

  test('counts spans when it aligns a column', () => {
    const page = write(
      [],
      [
        { key: 'r1', cells: [cell('a', { header: 'row', rowSpan: 2 }), cell('1.5'), cell('10')] },
        { key: 'r2', cells: [cell('2.25'), cell('7')] },
        { key: 'r3', cells: [cell('b', { columnSpan: 2 }), cell('3.125')] },
      ],
    );
    expect(page).toMatch(/class="cell-number pad-1"[^>]*>1\.5</);
    expect(page).toMatch(/class="cell-number"[^>]*>2\.25</);
    expect(page).toMatch(/class="cell-number pad-4"[^>]*>10</);
    expect(page).toMatch(/class="cell-number pad-4"[^>]*>7</);
    expect(page).toMatch(/class="cell-number"[^>]*>3\.125</);
  });

  test('names the scope of groups', () => {
    const page = write(
      [{ key: 'h', cells: [cell('x', { header: 'column' }), cell('y', { header: 'column', columnSpan: 2 })] }],
      [
        { key: 'r1', cells: [cell('a', { header: 'row', rowSpan: 2 }), cell('1'), cell('2')] },
        { key: 'r2', cells: [cell('3'), cell('4')] },
      ],
    );
    expect(page).toMatch(/<th [^>]*scope="col">x</);
    expect(page).toMatch(/<th [^>]*scope="colgroup" colspan="2">y</);
    expect(page).toMatch(/<th [^>]*scope="rowgroup" rowspan="2">a</);
    expect(page).not.toContain('<colgroup>\n<col class');
  });

  test('holds blocks, where a cell has more than one', () => {
    const [first] = cell('one').children;
    const [second] = cell('two').children;
    if (first === undefined || second === undefined) throw new Error('cells have a paragraph each');
    const page = write([], [{ key: 'r1', cells: [{ children: [first, second] }, cell('1'), cell('2')] }]);
    expect(page).toMatch(
      /<td class="cell-text"><p class="body" id="c-one">one<\/p>\s*<p class="body" id="c-two">two<\/p>\s*<\/td>/,
    );
  });
});
