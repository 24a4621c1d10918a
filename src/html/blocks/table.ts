import { plainText } from '../../document/edition/plain-text.js';
import type { Block, Table, TableCell, TableColumn, TableRow } from '../../document/nodes.js';
import { alignDecimals } from '../align-decimals.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import { markChange } from '../mark-change.js';
import { renderInlines, renderOptionalInlines } from '../render-inlines.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock, viewId } from '../rendering.js';
import { viewNumber } from '../view-heading.js';
import type { LanguageAndId, NumberView } from '../views.js';

export interface TableView extends LanguageAndId {
  readonly number: NumberView | undefined;
  readonly caption: Html | undefined;
  /** The id of what names the region that scrolls; nothing where nothing does. */
  readonly labelledBy: string | undefined;
  readonly captionId: string | undefined;
  /** Classes that set the widths of the columns. */
  readonly columns: readonly { readonly width: string | undefined }[];
  readonly head: readonly TableRowView[];
  readonly rows: readonly TableRowView[];
  readonly source: Html | undefined;
}

export interface TableRowView {
  readonly id: string | undefined;
  readonly cells: readonly TableCellView[];
}

export interface TableCellView extends LanguageAndId {
  readonly header: boolean;
  readonly scope: string | undefined;
  readonly columnSpan: number | undefined;
  readonly rowSpan: number | undefined;
  readonly kind: string;
  readonly content: Html;
}

/** A table in a region that scrolls where the screen is narrow, named by its caption or else by its section. */
export function viewTable(table: Table, rendering: Rendering, place: Place): TableView {
  const caption = renderOptionalInlines(table.caption, rendering, 'text');
  const number = viewNumber(table.number);
  const captioned = caption !== undefined || number !== undefined;
  const captionId = captioned && place.ids === 'own' ? rendering.anchors.own(`caption/${table.key}`) : undefined;
  const columnOf = new Map([...placeCells(table.head), ...placeCells(table.rows)]);
  const paddings = padNumbers(table, columnOf, rendering);
  const viewRow = (row: TableRow, part: 'head' | 'body'): TableRowView => ({
    id: viewId(row.key, rendering, place),
    cells: row.cells.map((cell) => viewCell(cell, part)),
  });
  const viewCell = (cell: TableCell, part: 'head' | 'body'): TableCellView => {
    const only = onlyParagraph(cell.children);
    const content =
      only === undefined
        ? rendering.renderBlocks(cell.children, rendering, place).toHTML()
        : renderInlines(only.children, rendering, 'text');
    const view = viewBlock({ key: only?.key ?? '', ...marksOf(cell), ...marksOf(only ?? {}) }, rendering, place);
    return {
      ...view,
      header: cell.header !== undefined,
      scope: scopeOf(cell),
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      kind: kindOf(table.columns[columnOf.get(cell) ?? 0], part, paddings.get(cell)),
      content: html(markChange(cell, content, rendering)),
    };
  };
  return {
    ...viewBlock(table, rendering, place),
    number,
    caption,
    captionId,
    labelledBy: captionId ?? (place.ids === 'own' ? place.headingId : undefined),
    columns: viewColumns(table.columns, rendering),
    head: table.head.map((row) => viewRow(row, 'head')),
    rows: table.rows.map((row) => viewRow(row, 'body')),
    source: renderOptionalInlines(table.source, rendering, 'text'),
  };
}

/** Each cell with the index of its first column, spans from rows above counted (HTML 4.9.12.1). */
function placeCells(rows: readonly TableRow[]): readonly (readonly [TableCell, number])[] {
  const filled = new Map<number, number>(); // column → rows that a span from above still covers
  return rows.flatMap((row) => {
    const covered = new Set(filled.keys());
    let column = 0;
    const placed = row.cells.map((cell) => {
      while (covered.has(column)) column += 1;
      const first = column;
      for (let span = 0; span < (cell.columnSpan ?? 1); span += 1) {
        if ((cell.rowSpan ?? 1) > 1) filled.set(column, cell.rowSpan ?? 1);
        column += 1;
      }
      return [cell, first] as const;
    });
    for (const [index, left] of filled) {
      if (left > 1) filled.set(index, left - 1);
      else filled.delete(index);
    }
    return placed;
  });
}

/** For each number of a column, how many places it lacks behind the decimal mark to stand below the others. */
function padNumbers(
  table: Table,
  columnOf: ReadonlyMap<TableCell, number>,
  rendering: Rendering,
): ReadonlyMap<TableCell, number> {
  const paddings = new Map<TableCell, number>();
  table.columns.forEach((column, index) => {
    if (column.kind !== 'number') return;
    const cells = [...columnOf].filter(([cell, at]) => at === index && cell.header === undefined).map(([cell]) => cell);
    const texts = cells.map((cell) => plainText(onlyParagraph(cell.children)?.children ?? []));
    alignDecimals(texts, rendering.document.meta.language).forEach((places, position) => {
      const cell = cells[position];
      if (cell !== undefined && places > 0) paddings.set(cell, places);
    });
  });
  return paddings;
}

function kindOf(column: TableColumn | undefined, part: 'head' | 'body', padding: number | undefined): string {
  const kind = column?.kind ?? 'text';
  return part === 'body' && padding !== undefined ? `${kind} pad-${String(Math.min(padding, 7))}` : kind;
}

function scopeOf(cell: TableCell): string | undefined {
  if (cell.header === 'column') return (cell.columnSpan ?? 1) > 1 ? 'colgroup' : 'col';
  if (cell.header === 'row') return (cell.rowSpan ?? 1) > 1 ? 'rowgroup' : 'row';
  return undefined;
}

/** Widths as classes, since the page's policy admits no style attributes. */
function viewColumns(
  columns: readonly TableColumn[],
  rendering: Rendering,
): readonly { readonly width: string | undefined }[] {
  if (columns.every((column) => column.weight === undefined)) return columns.map(() => ({ width: undefined }));
  const total = columns.reduce((sum, column) => sum + (column.weight ?? 1), 0);
  return columns.map((column) => {
    const percent = Math.round((100 * (column.weight ?? 1)) / total);
    rendering.needs.widths.add(percent);
    return { width: `width-${String(percent)}` };
  });
}

function onlyParagraph(blocks: readonly Block[]): (Block & { type: 'paragraph' }) | undefined {
  const [first, second] = blocks;
  return first?.type === 'paragraph' && second === undefined && first.change === undefined ? first : undefined;
}

function marksOf(node: Pick<TableCell, 'lang' | 'dir'>): Pick<TableCell, 'lang' | 'dir'> {
  return {
    ...(node.lang === undefined ? {} : { lang: node.lang }),
    ...(node.dir === undefined ? {} : { dir: node.dir }),
  };
}
