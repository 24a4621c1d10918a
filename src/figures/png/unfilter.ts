/**
 * Undoes the filters of rows in place and sets them to none (ISO/IEC 15948, 9.2). `step` is the length of a row with its
 * filter, `unit` the bytes of a pixel, at least 1.
 */
export function unfilter(rows: Uint8Array, step: number, unit: number): void {
  for (let row = 0; row < rows.length; row += step) {
    const filter = rows[row];
    rows[row] = 0;
    unfilterRow(rows, filter ?? 0, { start: row + 1, end: row + step, unit, step: row === 0 ? 0 : step });
  }
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly unit: number;
  /** The distance to the row above; 0 for the first, above which all is 0. */
  readonly step: number;
}

function unfilterRow(rows: Uint8Array, filter: number, { start, end, unit, step }: Row): void {
  const first = start + unit;
  const above = (at: number): number => (step === 0 ? 0 : (rows[at - step] ?? 0));
  switch (filter) {
    case 1:
      for (let at = first; at < end; at++) rows[at] = (rows[at] ?? 0) + (rows[at - unit] ?? 0);
      return;
    case 2:
      if (step === 0) return;
      for (let at = start; at < end; at++) rows[at] = (rows[at] ?? 0) + (rows[at - step] ?? 0);
      return;
    case 3:
      for (let at = start; at < end; at++) {
        const left = at < first ? 0 : (rows[at - unit] ?? 0);
        rows[at] = (rows[at] ?? 0) + ((left + above(at)) >> 1);
      }
      return;
    case 4:
      for (let at = start; at < end; at++) {
        const inside = at >= first;
        const left = inside ? (rows[at - unit] ?? 0) : 0;
        rows[at] = (rows[at] ?? 0) + paeth(left, above(at), inside ? above(at - unit) : 0);
      }
      return;
    default:
  }
}

/** Of left, up and upper left, the one nearest to left + up − upper left (9.4). */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
