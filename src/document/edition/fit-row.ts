import type { ProseInline, ProseRow } from '../../prose/prose.js';

/** What parts cells in Markdown parts them still where two have to share one. */
const bar: ProseInline = { type: 'text', text: ' | ' };

/**
 * A row with as many cells as its table has columns: empty cells fill a short one, and what a long one has too much
 * joins its last cell. Readers of screens count cells, and a cell beyond the head would have none to be announced with.
 */
export function fitRow(row: ProseRow, width: number): ProseRow {
  const last = Math.max(0, width - 1);
  if (row.length <= width) return [...row, ...Array.from({ length: width - row.length }, () => [])];
  const joined = row.slice(last).filter((cell) => cell.length > 0);
  return [...row.slice(0, last), joined.flatMap((cell, i) => (i === 0 ? cell : [bar, ...cell]))];
}
