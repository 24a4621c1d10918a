import type { Column } from './column.js';

/** A language keeps at least this share of its own leading. */
const leastShare = 0.92;

/**
 * Gives columns one leading, the mean of theirs, so that line stands beside line; where that would be too close for a
 * script with marks above and below its letters, each keeps its own.
 */
export function onOneGrid(columns: readonly Column[]): readonly Column[] {
  const leadings = columns.map(({ context }) => context.typesetting.leading);
  const mean = leadings.reduce((sum, leading) => sum + leading, 0) / leadings.length;
  if (leadings.some((leading) => mean < leading * leastShare)) return columns;
  return columns.map((column) => {
    const { context } = column;
    const lineHeight = context.style.size * mean;
    return {
      ...column,
      context: {
        ...context,
        typesetting: { ...context.typesetting, leading: mean },
        lineHeight,
        gap: context.typesetting.gap * lineHeight,
      },
    };
  });
}
