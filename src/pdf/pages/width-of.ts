import type { LineItem } from '../flow/items.js';

/** The width of a single line, in points; infinite for more than one line. */
export function widthOf(lines: readonly LineItem[]): number {
  return lines.length > 1 ? Number.POSITIVE_INFINITY : (lines[0]?.line.natural ?? 0);
}
