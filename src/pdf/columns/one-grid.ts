import type { Column, Columns } from './columns.js';

/** A language keeps at least this share of its own leading. */
const leastShare = 0.92;

/**
 * Gives columns one leading, the mean of theirs, so that line stands beside line; where that would be too close for a
 * script with marks above and below its letters, each keeps its own.
 */
export function onOneGrid(columns: Columns['columns']): Columns['columns'] {
  if (columns.length === 1) return columns;
  const leadings = columns.map(({ context }) => context.typesetting.leading);
  const mean = leadings.reduce((sum, leading) => sum + leading, 0) / leadings.length;
  if (leadings.some((leading) => mean < leading * leastShare)) return columns;
  const onGrid = (column: Column): Column => {
    const { context } = column;
    const lineHeight = context.style.size * mean;
    const gap = context.typesetting.gap * lineHeight;
    const typesetting = { ...context.typesetting, leading: mean };
    return { ...column, context: { ...context, typesetting, lineHeight, gap } };
  };
  const [first, ...others] = columns;
  return [onGrid(first), ...others.map(onGrid)];
}
