import type { Table, TableCell } from '../../document/nodes.js';
import { gridOf } from '../../document/blocks/table-grid.js';
import type { FlowItem } from '../flow/items.js';
import { shifted } from '../flow/items.js';
import { makeClusters } from '../text/make-clusters.js';
import { TextLine } from '../text/text-line.js';
import type { Context } from './context.js';
import { plainSpan } from './spans.js';

/**
 * Shifts the lines of a cell so that the numbers of a column align at their decimal marks and the widest reaches the
 * edge of the column: the right one, or the start in right-to-left text. Headers and other text align at that edge.
 */
export function alignNumbers(
  items: readonly FlowItem[],
  cell: TableCell,
  table: Table,
  column: number,
  context: Context,
): readonly FlowItem[] {
  const { fraction } = cell;
  const widest = fraction === undefined ? 0 : widestFraction(table, column, context);
  return items.flatMap((item) => {
    if (item.type !== 'line') return [item];
    const fromLeft = item.line.direction === 'ltr';
    // digits run from left to right in every script: in right-to-left text the fraction is at the start side
    const room = fromLeft ? context.width - item.line.natural : 0;
    const lacking = fraction === undefined ? 0 : widest - widthOf(fraction, context);
    const by = fromLeft ? room - lacking : lacking;
    const line = new TextLine({ ...item.line.content, alignment: 'start' });
    line.marks = item.line.marks;
    return shifted([{ ...item, line }], Math.max(0, by));
  });
}

const widthsOfColumns = new WeakMap<Table, Map<number, number>>();

function widestFraction(table: Table, column: number, context: Context): number {
  const known = widthsOfColumns.get(table) ?? new Map<number, number>();
  widthsOfColumns.set(table, known);
  const cached = known.get(column);
  if (cached !== undefined) return cached;
  const widest = gridOf(table.rows).reduce((max, placed) => {
    const fraction = placed.column === column ? placed.cell.fraction : undefined;
    return fraction === undefined ? max : Math.max(max, widthOf(fraction, context));
  }, 0);
  known.set(column, widest);
  return widest;
}

function widthOf(text: string, context: Context): number {
  const span = plainSpan(text, context.style, context.typesetting.language);
  return makeClusters([span], context.shared.fonts, context.typesetting.language).reduce(
    (sum, { width, gap }) => sum + width + gap,
    0,
  );
}
