import { positionsIn } from '../positions.js';
import type { Positions } from '../positions.js';

/** Positions in several files, each prepared at the first request. */
export function positionsByFile(
  sources: ReadonlyMap<string, string>,
): (file: string) => { readonly text: string; readonly positions: Positions } | undefined {
  const prepared = new Map<string, { readonly text: string; readonly positions: Positions }>();
  return (file) => {
    const text = sources.get(file);
    if (text === undefined) return undefined;
    const known = prepared.get(file) ?? { text, positions: positionsIn(text) };
    prepared.set(file, known);
    return known;
  };
}
