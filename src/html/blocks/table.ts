import { gridOf, type GridCell } from '../../document/blocks/table-grid.js';
import type { Block, NumberLabel, Table, TableCell, TableColumn, TableRow } from '../../document/nodes.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import { markChange } from '../mark-change.js';
import { renderInlines, renderOptionalInlines } from '../render-inlines.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock, viewId } from '../rendering.js';
import type { LanguageAndId } from '../views.js';

export interface TableView extends LanguageAndId {
  readonly number: NumberLabel | undefined;
  readonly caption: Html | undefined;
  /** The id of the element that names the scrollable region: the caption or the section's heading. */
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

/** A table in a region that scrolls on narrow screens; its caption, or else its section, names the region. */
export function viewTable(table: Table, rendering: Rendering, place: Place): TableView {
  const caption = renderOptionalInlines(table.caption, rendering, 'text');
  const { number } = table;
  const captioned = caption !== undefined || number !== undefined;
  const captionId = captioned && place.ids === 'own' ? rendering.anchors.own(`caption/${table.key}`) : undefined;
  const grid = gridOf(table.rows);
  const columnOf = new Map([...gridOf(table.head), ...grid].map(({ cell, column }) => [cell, column]));
  const paddings = padNumbers(grid);
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

/** How many characters each number lacks after the decimal mark, for alignment with the other numbers of the column. */
function padNumbers(cells: readonly GridCell[]): ReadonlyMap<TableCell, number> {
  const longest = new Map<number, number>();
  for (const { cell, column } of cells) longest.set(column, Math.max(longest.get(column) ?? 0, placesOf(cell)));
  return new Map(
    cells.flatMap(({ cell, column }) => {
      const places = (longest.get(column) ?? 0) - placesOf(cell);
      return cell.fraction === undefined || places === 0 ? [] : [[cell, places]];
    }),
  );
}

function placesOf({ fraction = '' }: TableCell): number {
  return fraction.length;
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

/** Widths are classes, since the content security policy forbids style attributes. */
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
