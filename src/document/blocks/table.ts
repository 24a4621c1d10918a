import { fillLabel, fillPhrase } from '../edition/fill-phrase.js';
import { fillField, fillLine } from '../edition/fill-prose.js';
import type { Block, BlockBase, Inline, Marks, NumberLabel } from '../nodes.js';
import type { OutlineBase } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { EditionContext } from '../edition/edition-context.js';
import type { BlockKind, OutlineKind } from './block-kind.js';
import type { OutlineField } from './field.js';
import { withFractions } from './table-numbers.js';

/** Numbers are aligned at the decimal mark. A header cell has a scope (WCAG technique H63). */
export interface Table extends BlockBase {
  readonly type: 'table';
  readonly number?: NumberLabel;
  readonly caption?: readonly Inline[];
  readonly columns: readonly TableColumn[];
  /** Header rows first, then body rows. */
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly source?: readonly Inline[];
}
export interface TableColumn {
  readonly kind: 'text' | 'number' | 'date';
  /** Share of the width, a positive weight. Default: from the content. */
  readonly weight?: number;
}
export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
}
export interface TableCell extends Marks {
  readonly header?: 'column' | 'row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /**
   * In a number column: the decimal mark and everything after it, which the column is aligned by. For a whole number,
   * everything after its last digit, usually nothing.
   */
  readonly fraction?: string;
  readonly children: readonly Block[];
}

export interface OutlineTable extends OutlineBase {
  readonly type: 'table';
  readonly caption: Phrase;
  readonly columns: readonly {
    readonly head: Phrase;
    readonly kind: 'text' | 'number' | 'date';
    readonly weight?: number;
  }[];
  readonly rows: readonly OutlineRow[];
  readonly source?: OutlineField;
}
export interface OutlineRow {
  readonly key: string;
  readonly cells: readonly OutlineCell[];
}
export interface OutlineCell {
  readonly header: boolean;
  readonly content: Phrase | OutlineField;
}

/** A table with more columns spans the page: in one column of the page its own columns would be too narrow. */
const mostColumnsBeside = 2;

const cells = {
  cells: { header: 'data', columnSpan: 'data', rowSpan: 'data', fraction: 'data', children: 'blocks' },
} as const;

export const table: BlockKind<Table> = {
  shape: { number: 'number', caption: 'inlines', columns: 'data', head: cells, rows: cells, source: 'inlines' },
  arrange: ({ columns }) => (columns.length > mostColumnsBeside ? 'stacked' : 'beside'),
};

export const tableOutline: OutlineKind<OutlineTable> = {
  shape: {
    caption: 'phrase',
    columns: { head: 'phrase', kind: 'data', weight: 'data' },
    rows: { cells: { header: 'data', content: 'content' } },
    source: 'field',
  },
  fill(block, context) {
    const origin = context.origin(block.pointer);
    const number = context.outline.tableNumbers.get(block.key);
    const sourceText = block.source === undefined ? undefined : fillLine(block.source, context);
    const source =
      sourceText === undefined
        ? {}
        : { source: fillLabel('source', (name) => (name === 's' ? sourceText : undefined), context) };
    const filled: Table = {
      type: 'table',
      ...context.base(block),
      ...(number === undefined ? {} : { number: context.namedNumber('tableN', number) }),
      caption: fillPhrase(block.caption, context),
      columns: block.columns.map((column) => ({
        kind: column.kind,
        ...(column.weight === undefined ? {} : { weight: column.weight }),
      })),
      head: [
        {
          key: `${block.key}.head`,
          cells: block.columns.map((column, i) => ({
            header: 'column',
            children: [
              {
                type: 'paragraph',
                key: `${block.key}.head.${String(i)}`,
                origin,
                role: 'body',
                children: fillPhrase(column.head, context),
              },
            ],
          })),
        },
      ],
      rows: block.rows.map((row) => ({
        key: row.key,
        cells: row.cells.map((cell, i) => fillCell(cell, `${row.key}.${String(i)}`, block.pointer, context)),
      })),
      ...source,
    };
    return [withFractions(filled, context.language.tag)];
  },
};

function fillCell(cell: OutlineCell, key: string, pointer: string, context: EditionContext): TableCell {
  const header = cell.header ? { header: 'row' as const } : {};
  if (!('kind' in cell.content)) return { ...header, children: fillField(cell.content, context) };
  const at = cell.content.kind === 'text' ? cell.content.pointer : pointer;
  return {
    ...header,
    children: [
      { type: 'paragraph', key, origin: context.origin(at), role: 'body', children: fillPhrase(cell.content, context) },
    ],
  };
}
