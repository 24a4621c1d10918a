import type { LineItem } from '../flow/items.js';

/** How wide one line is, in points; more than one are wider than any room. */
export function widthOf(lines: readonly LineItem[]): number {
  return lines.length > 1 ? Number.POSITIVE_INFINITY : (lines[0]?.line.natural ?? 0);
}
