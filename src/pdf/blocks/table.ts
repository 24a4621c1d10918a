import { gridOf, groupSpans } from '../../document/blocks/table-grid.js';
import type { Table, TableCell, TableRow } from '../../document/nodes.js';
import { alignNumbers } from '../compose/align-numbers.js';
import { captionElements, setCaption } from '../compose/caption.js';
import { columnWidths } from '../compose/column-widths.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType, inTypesetting, stack } from '../compose/context.js';
import { setInlines, withMark } from '../compose/set-text.js';
import { typesettingOf } from '../compose/typesetting.js';
import type { FlowItem, RowCell, RowItem } from '../flow/items.js';
import { heightOf, kept, keptWithNext, row, space } from '../flow/items.js';
import type { CellDetails, Element } from '../structure/element.js';
import { group, slotOf } from '../structure/element.js';
import type { StructureBuilder } from '../structure/structure-builder.js';
import type { BlockSetter } from './block-setter.js';

/** A row higher than this many lines may be divided between pages; a lower one moves as a whole. */
const divisibleFrom = 6;

/**
 * A table with three rules and its caption above it. The head is repeated on each page; caption, head and first row
 * stay together; rows joined by a span become one row, as tall as all of them.
 */
export const table: BlockSetter<Table> = {
  compose: composeTable,
  structure: (block, build) => [
    group('Table', [
      ...captionElements(block, build),
      ...(block.head.length === 0 ? [] : [group('THead', rowElements(block.head, build))]),
      group('TBody', rowElements(block.rows, build)),
    ]),
    ...build.text('P', slotOf(block.key, 'source'), block.source ?? []),
  ],
};

function rowElements(rows: readonly TableRow[], build: StructureBuilder): readonly Element[] {
  return rows.map(({ cells }) =>
    group(
      'TR',
      cells.map((cell) =>
        group(cell.header === undefined ? 'TD' : 'TH', build.blocks(cell.children), {
          cell: cellDetails(cell),
          ...(cell.lang === undefined ? {} : { language: cell.lang }),
        }),
      ),
    ),
  );
}

function composeTable(table: Table, context: Context): readonly Composed[] {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const caption = setCaption(table, context);
  const cellContext = inType(context, { size: sizes.small, family: 'serif' });
  const widths = columnWidths(table, cellContext);
  const heavy = { thickness: 1, colour: palette.ink };
  const light = { thickness: 0.5, colour: palette.ink };
  const hair = { thickness: 0.5, colour: palette.rule };

  const heads = groupSpans(table.head);
  const head = heads.map((lines, index) =>
    row({
      ...composeGroup(lines, table, widths, cellContext),
      divisible: false,
      keep: true,
      rules: {
        ...(index === 0 ? { top: heavy } : {}),
        ...(index === heads.length - 1 ? { bottom: light } : {}),
      },
    }),
  );
  const groups = groupSpans(table.rows);
  const body = groups.map((lines, index): RowItem => {
    const last = index === groups.length - 1;
    const set = composeGroup(lines, table, widths, cellContext);
    const height = Math.max(0, ...set.cells.map((cell) => heightOf(cell.items)));
    const top = index === 0 && head.length === 0 ? { top: heavy } : {};
    return row({
      ...set,
      divisible: lines.length === 1 && height > cellContext.lineHeight * divisibleFrom,
      // neither the first row nor the last one is left alone on a page, unless rows are as tall as a paragraph
      keep:
        groups.length > 2 &&
        (index === 0 || index === groups.length - 2) &&
        height < cellContext.lineHeight * divisibleFrom,
      rules: { ...top, bottom: last ? heavy : hair },
      ...(index === 0 || head.length === 0 ? {} : { header: head }),
    });
  });
  // a row that continues on the next page needs its head there too
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
    const source = setInlines(table.source, inSlot(small, slotOf(table.key, 'source')), {
      alignment: 'start',
      whole: true,
    });
    const end = items.at(-1);
    if (end !== undefined) items[items.length - 1] = { ...end, keep: true };
    items.push(space(unit / 4, { keep: true }), ...source);
  }
  return [{ items: withMark(items, { key: table.key }), before: unit, after: unit }];
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
  const own =
    cell.lang === undefined ? context : inTypesetting(context, typesettingOf(cell.lang, context.shared.tokens));
  const head = cell.header !== undefined;
  const style = head
    ? ({ ...own.style, family: 'sans', weight: cell.header === 'column' ? 700 : 500 } as const)
    : own.style;
  const numbers = table.columns[column]?.kind === 'number';
  // digits in Han text have the width of their glyphs; in a column of numbers they align
  const figures = numbers && own.typesetting.han && !head ? { language: 'en', han: false } : {};
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

/** Rows joined by a span, as one row: its cells stack the contents of these rows. */
function composeGroup(rows: readonly TableRow[], table: Table, widths: readonly number[], context: Context): SetRow {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return composeCells(only, table, widths, context);
  const lines = rows.map(() => 0);
  const set = gridOf(rows).map(({ line, column, columns, rows: spanned, cell }) => {
    const x = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    const gutter = column + columns >= widths.length ? 0 : context.style.size;
    const own = { ...context, width: width - gutter };
    const items = composeCell(cell, table, column, own);
    if (spanned === 1) lines[line] = Math.max(lines[line] ?? 0, heightOf(items));
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
