import type { Block, PrintedEdition, TableCell } from '../../src/document/nodes.js';
import { editionOf, languages, paragraphsIn, plainEdition } from '../pdf/support/language-document.js';

/** A table whose cells span columns and rows, in its head and in its body. */
const spans: Block = {
  type: 'table',
  key: 'spans',
  origin: { pointer: '/x' },
  columns: [{ kind: 'text' }, { kind: 'number' }, { kind: 'number' }],
  head: [row('head', [cell('Trade', { header: 'column', columnSpan: 2 }), cell('Share', { header: 'column' })])],
  rows: [
    row('first', [cell('2023', { header: 'row', rowSpan: 2 }), cell('41.02'), cell('7.1')]),
    row('second', [cell('31.2'), cell('6')]),
    row('third', [cell('2024', { header: 'row' }), cell('none', { columnSpan: 2 })]),
  ],
};

function row(key: string, cells: readonly TableCell[]) {
  return { key, cells };
}

function cell(text: string, details: Omit<TableCell, 'children'> = {}): TableCell {
  const children = [{ type: 'text', text }] as const;
  return {
    ...details,
    children: [{ type: 'paragraph', key: `cell-${text}`, origin: { pointer: '/x' }, role: 'body', children }],
  };
}

/** What no edition holds: a row that is shorter than its table, and one that is longer. */
export const unevenRows: PrintedEdition = editionOf('en', [
  {
    ...spans,
    head: [],
    rows: [
      row('short', [cell('1')]),
      row(
        'long',
        ['2', '3', '4', '5'].map((text) => cell(text)),
      ),
    ],
  },
]);

/** Documents that no report prints yet, and two paragraphs in every language that has a sample. */
export const smallDocuments: readonly (readonly [name: string, edition: PrintedEdition])[] = [
  ['spans', editionOf('en', [spans])],
  ...languages.map((language) => [`text-${language}`, plainEdition(language, paragraphsIn(language))] as const),
];
