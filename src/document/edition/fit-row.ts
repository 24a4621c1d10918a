import type { ProseInline, ProseRow } from '../../prose/prose.js';

/** Separates the contents of joined cells, with the same sign as in Markdown. */
const bar: ProseInline = { type: 'text', text: ' | ' };

/**
 * Makes a row as wide as its table: a short row gets empty cells, surplus cells are joined into the last one. Screen
 * readers count cells, and a cell beyond the head would have no header.
 */
export function fitRow(row: ProseRow, width: number): ProseRow {
  const last = Math.max(0, width - 1);
  if (row.length <= width) return [...row, ...Array.from({ length: width - row.length }, () => [])];
  const joined = row.slice(last).filter((cell) => cell.length > 0);
  return [...row.slice(0, last), joined.flatMap((cell, i) => (i === 0 ? cell : [bar, ...cell]))];
}
