import type { Table, TableCell } from '../../document/nodes.js';
import { decimalMarkOf } from '../../language/decimal-mark.js';
import type { FlowItem } from '../flow/items.js';
import { shifted } from '../flow/items.js';
import { makeClusters } from '../text/make-clusters.js';
import { TextLine } from '../text/text-line.js';
import type { Context } from './context.js';
import { plainSpan } from './spans.js';
import { gridOf } from './table-grid.js';
import { textOf } from './text-of.js';

/**
 * Moves the lines of a cell so that the column's numbers stand under one another at their decimal marks, and the widest
 * of them at the column's edge: the right one, or on a page that is read from the right its start. Headers and what isn't
 * a number stand at that edge.
 */
export function alignNumbers(
  items: readonly FlowItem[],
  cell: TableCell,
  table: Table,
  column: number,
  context: Context,
): readonly FlowItem[] {
  const fraction = cell.header === 'column' ? undefined : fractionOf(cellText(cell), context);
  const widest = cell.header === 'column' ? 0 : widestFraction(table, column, context);
  return items.flatMap((item) => {
    if (item.type !== 'line') return [item];
    const fromLeft = item.line.direction === 'ltr';
    // figures run from left to right in every script: on a page that is read from the right, the fraction comes first
    const room = fromLeft ? context.width - item.line.natural : 0;
    const lacking = fraction === undefined ? 0 : widest - widthOf(fraction, context);
    const by = fromLeft ? room - lacking : lacking;
    const line = new TextLine({ ...item.line.content, alignment: 'start' });
    line.marks = item.line.marks;
    return shifted([{ ...item, line }], Math.max(0, by));
  });
}

/** The words of a cell. */
export function cellText(cell: TableCell): string {
  return cell.children.map((block) => (block.type === 'paragraph' ? textOf(block.children) : '')).join(' ');
}

/** The decimal mark and what follows it; `undefined` where the text is no number. */
function fractionOf(text: string, context: Context): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const decimalMark = decimalMarkOf(context.typesetting.language);
  const at = text.lastIndexOf(decimalMark);
  if (at >= 0 && /^\p{Nd}/u.test(text.slice(at + 1))) return text.slice(at);
  return /[^\p{Nd}]*$/u.exec(text)?.[0] ?? '';
}

const widthsOfColumns = new WeakMap<Table, Map<number, number>>();

function widestFraction(table: Table, column: number, context: Context): number {
  const known = widthsOfColumns.get(table) ?? new Map<number, number>();
  widthsOfColumns.set(table, known);
  const cached = known.get(column);
  if (cached !== undefined) return cached;
  const widest = gridOf(table.rows).reduce((max, placed) => {
    const fraction = placed.column === column ? fractionOf(cellText(placed.cell), context) : undefined;
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
