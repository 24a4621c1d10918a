import type { Table } from '../../document/nodes.js';
import { gridOf } from '../../document/blocks/table-grid.js';
import { wordsOfCell } from '../../document/blocks/table-numbers.js';
import { makeClusters } from '../text/make-clusters.js';
import type { Context } from './context.js';
import { plainSpan } from './spans.js';

/**
 * The widths of a table's columns in points; their sum is the width of the context. If all columns have weights, these
 * decide; otherwise the content does, and no word is broken as long as all words fit.
 */
export function columnWidths(table: Table, context: Context): readonly number[] {
  const weights = table.columns.map((column) => column.weight);
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (total > 0 && weights.every((weight) => weight !== undefined)) {
    return weights.map((weight) => (context.width * weight) / total);
  }
  const least = table.columns.map(() => context.style.size);
  const most = table.columns.map(() => context.style.size);
  for (const { column, columns, cell } of [...gridOf(table.head), ...gridOf(table.rows)]) {
    if (columns > 1) continue;
    const strong = { ...context.style, family: 'sans', weight: 700 } as const;
    const style = cell.header === undefined ? context.style : strong;
    const text = plainSpan(wordsOfCell(cell), style, cell.lang ?? context.typesetting.language);
    const clusters = makeClusters([text], context.shared.fonts, context.typesetting.language);
    const gutter = context.style.size * 1.5;
    const widest = clusters.reduce((max, { width }) => Math.max(max, width), 0);
    const whole = clusters.reduce((sum, { width, gap }) => sum + width + gap, 0);
    least[column] = Math.max(least[column] ?? 0, Math.min(widest, context.width / 3) + gutter);
    most[column] = Math.max(most[column] ?? 0, Math.min(whole, context.width) + gutter);
  }
  return share(least, most, context.width);
}

function share(least: readonly number[], most: readonly number[], width: number): readonly number[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const needed = sum(least);
  if (needed >= width) return least.map((own) => (own * width) / needed);
  const wished = most.map((own, index) => own - (least[index] ?? 0));
  const wishes = sum(wished);
  const free = width - needed;
  if (wishes <= 0) return least.map((own) => own + free / least.length);
  return least.map((own, index) => own + (free * (wished[index] ?? 0)) / wishes);
}
