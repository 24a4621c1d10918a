import type { Table, TableCell, TableRow } from '../../document/nodes.js';
import type { FlowItem, RowCell, RowItem } from '../flow/items.js';
import { heightOf, kept, keptWithNext, row, space } from '../flow/items.js';
import type { CellDetails } from '../tags/tag.js';
import type { Composed, Context } from './context.js';
import { inTypesetting, inTag, inType, stack } from './context.js';
import { captionOf } from './figure.js';
import { setInlines, withMark } from './paragraph.js';
import { typesettingOf } from './typesetting.js';
import { alignNumbers } from './align-numbers.js';
import { columnWidths } from './column-widths.js';
import { gridOf } from './table-grid.js';

/** A row higher than this many lines may be parted by a page; a lower one moves whole. */
const divisibleFrom = 6;

/**
 * A table with three rules, its caption above. The head is repeated on each page; captions, head and first row stay
 * together; spans of rows become one row that is as tall as all of them.
 */
export function composeTable(table: Table, context: Context): Composed {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const tagged = inTag(context, 'Table');
  const caption = captionOf(table, tagged);
  const cellContext = inType(tagged, { size: sizes.small, family: 'serif' });
  const widths = columnWidths(table, cellContext);
  const heavy = { thickness: 1, colour: palette.ink };
  const light = { thickness: 0.5, colour: palette.ink };
  const hair = { thickness: 0.5, colour: palette.rule };

  const headContext = table.head.length === 0 ? cellContext : inTag(cellContext, 'THead');
  const head = table.head.map((line, index) =>
    row({
      ...composeCells(line, table, widths, inTag(headContext, 'TR')),
      divisible: false,
      keep: true,
      rules: {
        ...(index === 0 ? { top: heavy } : {}),
        ...(index === table.head.length - 1 ? { bottom: light } : {}),
      },
    }),
  );
  const groups = groupSpans(table.rows);
  const bodyContext = inTag(cellContext, 'TBody');
  const body = groups.map((group, index): RowItem => {
    const last = index === groups.length - 1;
    const set = composeGroup(group, table, widths, bodyContext);
    const height = Math.max(0, ...set.cells.map((cell) => heightOf(cell.items)));
    const top = index === 0 && head.length === 0 ? { top: heavy } : {};
    return row({
      ...set,
      divisible: group.length === 1 && height > cellContext.lineHeight * divisibleFrom,
      // neither the first row nor the last one stands alone, but for rows as tall as a paragraph
      keep:
        groups.length > 2 &&
        (index === 0 || index === groups.length - 2) &&
        height < cellContext.lineHeight * divisibleFrom,
      rules: { ...top, bottom: last ? heavy : hair },
      ...(index === 0 || head.length === 0 ? {} : { header: head }),
    });
  });
  // a row that goes on overleaf needs its head there too
  const first = body[0];
  if (first !== undefined && head.length > 0) body[0] = { ...first, header: head };
  const items: FlowItem[] = [
    ...keptWithNext(kept(caption)),
    ...(caption.length === 0 ? [] : [space(unit / 4, { keep: true })]),
    ...head,
    ...body,
  ];
  if (table.source !== undefined) {
    const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
    const source = setInlines(table.source, small, { alignment: 'start', whole: true });
    const end = items.at(-1);
    if (end !== undefined) items[items.length - 1] = { ...end, keep: true };
    items.push(space(unit / 4, { keep: true }), ...source);
  }
  return { items: withMark(items, { key: table.key }), before: unit, after: unit };
}

interface SetRow {
  readonly cells: readonly RowCell[];
  readonly width: number;
}

function composeCells(line: TableRow, table: Table, widths: readonly number[], context: Context): SetRow {
  const padding = context.lineHeight / 5;
  const cells: RowCell[] = [];
  let column = 0;
  let x = 0;
  for (const cell of line.cells) {
    const span = Math.max(1, cell.columnSpan ?? 1);
    const width = widths.slice(column, column + span).reduce((sum, own) => sum + own, 0);
    const gutter = column + span >= widths.length ? 0 : context.style.size;
    const items = composeCell(cell, table, column, { ...context, width: width - gutter });
    cells.push({ x, items: [space(padding, { fixed: true, keep: true }), ...items, space(padding, { fixed: true })] });
    column += span;
    x += width;
  }
  return { cells, width: context.width };
}

function composeCell(cell: TableCell, table: Table, column: number, context: Context): readonly FlowItem[] {
  const plain =
    cell.lang === undefined ? context : inTypesetting(context, typesettingOf(cell.lang, context.shared.tokens));
  const own = inTag(plain, cell.header === undefined ? 'TD' : 'TH', { cell: cellDetails(cell) });
  const head = cell.header !== undefined;
  const style = head
    ? ({ ...own.style, family: 'sans', weight: cell.header === 'column' ? 700 : 500 } as const)
    : own.style;
  const numbers = table.columns[column]?.kind === 'number';
  // figures amid Han are as wide as they are drawn; those of a column stand under one another
  const figures =
    numbers && own.typesetting.han && !head
      ? { language: 'en', han: false, spoken: cell.lang ?? context.typesetting.language }
      : {};
  const narrow: Context = {
    ...own,
    style,
    indent: 0,
    gap: own.lineHeight / 4,
    lineHeight: context.lineHeight,
    typesetting: { ...own.typesetting, ...figures, alignment: 'start' },
  };
  const items = stack(context.shared.compose(cell.children, narrow));
  return numbers ? alignNumbers(items, cell, table, column, narrow) : items;
}

function cellDetails({ header, columnSpan, rowSpan }: TableCell): CellDetails {
  const spans = { columns: Math.max(1, columnSpan ?? 1), rows: Math.max(1, rowSpan ?? 1) };
  if (header === undefined) return spans;
  return { ...spans, scope: header === 'column' ? 'Column' : 'Row' };
}

/** Rows that a cell spans belong together. */
function groupSpans(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  let open = 0;
  for (const line of rows) {
    const reach = Math.max(1, ...line.cells.map((cell) => cell.rowSpan ?? 1));
    if (open > 0) groups.at(-1)?.push(line);
    else groups.push([line]);
    open = Math.max(open, reach) - 1;
  }
  return groups;
}

/** Rows joined by a span, as one row: its cells hold what stands beneath one another. */
function composeGroup(group: readonly TableRow[], table: Table, widths: readonly number[], context: Context): SetRow {
  const [only] = group;
  const lineContexts = group.map(() => inTag(context, 'TR'));
  if (group.length === 1 && only !== undefined) {
    return composeCells(only, table, widths, lineContexts[0] ?? context);
  }
  const lines = group.map(() => 0);
  const set = gridOf(group).map(({ line, column, columns, rows, cell }) => {
    const x = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    const gutter = column + columns >= widths.length ? 0 : context.style.size;
    const own = { ...(lineContexts[line] ?? context), width: width - gutter };
    const items = composeCell(cell, table, column, own);
    if (rows === 1) lines[line] = Math.max(lines[line] ?? 0, heightOf(items));
    return { line, x, items };
  });
  const padding = context.lineHeight / 5;
  const offsets = lines.map((_, index) => lines.slice(0, index).reduce((sum, height) => sum + height + padding * 2, 0));
  const cells = set.map(({ line, x, items }) => ({
    x,
    items: [
      space((offsets[line] ?? 0) + padding, { fixed: true, keep: true }),
      ...kept(items),
      space(padding, { fixed: true }),
    ],
  }));
  return { cells, width: context.width };
}
