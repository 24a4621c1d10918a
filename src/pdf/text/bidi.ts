import type { Bidi } from 'bidi-js';
import bidiFactory from 'bidi-js';

/** The direction of a paragraph or a run. */
export type Direction = 'ltr' | 'rtl';

// the package is CommonJS that exports the function itself; its types describe a module with a default export
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Letters and controls that can raise a level above 0 in a left-to-right paragraph. */
const raising =
  /[\u0590-\u08ff\u200f\u202a\u202b\u202d\u202e\u2066-\u2068\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The embedding level of each UTF-16 unit (UAX #9); `undefined` if all text runs from left to right. */
export function bidiLevels(text: string, base: Direction): Uint8Array | undefined {
  if (base === 'ltr' && !raising.test(text)) return undefined;
  return bidi.getEmbeddingLevels(text, base).levels;
}

/** A piece of a line with text of one level. */
export interface LevelledPiece {
  readonly text: string;
  readonly level: number;
}

/** White space, and the controls that UAX #9 treats like it at the end of a line (L1). */
const trailing = /^[\s\u2066-\u2069]*$/u;

/**
 * The order of a line's pieces from left to right, as indices (UAX #9, L1 and L2); `undefined` if it is the reading
 * order.
 */
export function visualOrder(pieces: readonly LevelledPiece[], base: Direction): readonly number[] | undefined {
  const bottom = base === 'rtl' ? 1 : 0;
  if (pieces.every(({ level }) => level === 0) && bottom === 0) return undefined;
  const levels = pieces.map(({ level }) => level);
  for (let i = pieces.length - 1; i >= 0 && trailing.test(pieces[i]?.text ?? ''); i--) levels[i] = bottom;
  const order = pieces.map((_, index) => index);
  const highest = levels.reduce((max, level) => Math.max(max, level), 0);
  for (let level = highest; level >= 1; level--) {
    let start = 0;
    while (start < order.length) {
      if ((levels[start] ?? 0) < level) {
        start++;
        continue;
      }
      let end = start;
      while (end < order.length && (levels[end] ?? 0) >= level) end++;
      reverse(order, start, end);
      start = end;
    }
  }
  return order;
}

/** Reversing ranges of the order is enough: a run of a level stays one run at every lower level. */
function reverse(order: number[], start: number, end: number): void {
  for (let from = start, to = end - 1; from < to; from++, to--) {
    const kept = order[from] ?? 0;
    order[from] = order[to] ?? 0;
    order[to] = kept;
  }
}
