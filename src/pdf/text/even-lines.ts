import { isGap, widest } from './align-line.js';
import type { Cluster } from './cluster.js';
import { Break } from './line-breaks.js';
import { hyphenWidth } from './part-words.js';

/** The range of a paragraph's clusters on one line. */
export interface Extent {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Whether the text requires the end of the line. */
  readonly forced: boolean;
}

/** The space for a paragraph's lines, in points. */
interface Room {
  readonly measure: number;
  readonly firstIndent: number;
  readonly indent: number;
}

/**
 * If a line is too loose to be justified, the line before gives it its last words, as long as the looser of the two
 * becomes less loose. Changes `extents` in place; the last line and lines before a required end are left unchanged.
 */
export function evenLines(
  clusters: readonly Cluster[],
  extents: Extent[],
  { measure, firstIndent, indent }: Room,
): void {
  const loosenessAt = (index: number, extent: Extent): number =>
    looseness(clusters, extent, measure - (index === 0 ? firstIndent : indent));
  for (let index = extents.length - 2; index > 0; index--) {
    const line = extents[index];
    const before = extents[index - 1];
    if (line === undefined || before === undefined || line.forced || before.forced) continue;
    let least = loosenessAt(index, line);
    if (least <= widest) continue;
    for (let end = before.end - 1; end > before.start; end--) {
      if (clusters[end - 1]?.after !== Break.allowed) continue;
      const fuller = { ...line, start: end };
      const own = loosenessAt(index, fuller);
      if (own < 0) break;
      const shorter = { ...before, end };
      const worst = Math.max(own, loosenessAt(index - 1, shorter));
      if (worst >= least) continue;
      least = worst;
      extents.splice(index - 1, 2, shorter, fuller);
    }
  }
}

/** The growth of each gap that would fill a line, in ems; below 0 if it is too long, `Infinity` if it has no gap. */
function looseness(clusters: readonly Cluster[], { start, end }: Extent, room: number): number {
  let last = end - 1;
  while (last > start && clusters[last]?.kind === 'space') last--;
  const closing = clusters[last];
  if (closing === undefined) return Infinity;
  let slack = room - closing.width + closing.trail - (closing.hyphen === true ? hyphenWidth(closing) : 0);
  let gaps = 0;
  for (let at = start; at < last; at++) {
    const cluster = clusters[at];
    if (cluster === undefined) break;
    slack -= cluster.width + cluster.gap;
    if (isGap(cluster)) gaps++;
  }
  if (slack < 0) return slack;
  return gaps === 0 ? Infinity : slack / gaps / closing.span.style.size;
}
