import type { Column, Columns } from './columns.js';

/** The smallest allowed ratio of the common leading to a language's own. */
const leastShare = 0.92;

/**
 * Gives all columns the mean of their leadings, so that lines align across columns; if that is too tight for a script
 * with marks above and below its letters, each column keeps its own leading.
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
