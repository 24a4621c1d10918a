import type { Cluster } from './cluster.js';
import { Break } from './line-breaks.js';
import type { TextLine } from './text-line.js';

/** The most that a gap may grow, in ems; a line that needs more stays ragged, because wide gaps read worse. */
export const widest = 0.5;

/**
 * Whether space may be added after a cluster: at spaces, between Han, and between Han and an alphabet; never inside a
 * word or an address (though a line may end after its hyphen or solidus, as in win-win), nor before a stop.
 */
export function isGap({ kind, after, gap }: Cluster): boolean {
  return kind === 'space' || (after === Break.allowed && (kind !== 'word' || gap > 0));
}

/** The offset of the ink from the left edge of the measure, and the amount added to each gap, in points. */
export function alignLine(line: TextLine): { readonly offset: number; readonly stretch: number } {
  const slack = line.measure - line.indent - line.natural;
  const fromLeft = line.direction === 'ltr';
  const start = fromLeft ? line.indent : slack;
  switch (line.alignment) {
    case 'start':
      return { offset: start, stretch: 0 };
    case 'end':
      return { offset: fromLeft ? line.indent + slack : 0, stretch: 0 };
    case 'justify': {
      const gaps = line.clusters.slice(0, -1).filter(isGap).length;
      const size = line.clusters[0]?.span.style.size ?? 0;
      const stretch = gaps === 0 ? 0 : slack / gaps;
      if (stretch > widest * size) return { offset: start, stretch: 0 };
      return { offset: fromLeft ? line.indent : 0, stretch };
    }
  }
}
