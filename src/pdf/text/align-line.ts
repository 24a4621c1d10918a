import type { Cluster } from './cluster.js';
import { Break } from './line-breaks.js';
import type { TextLine } from './text-line.js';

/** A line whose gaps would have to grow beyond this, in ems, stays ragged: holes read worse than an edge. */
const widest = 0.35;

/** Whether room may grow after a cluster: where a line could end, and at spaces; never inside a word or before a stop. */
export function isGap(cluster: Cluster): boolean {
  return cluster.after === Break.allowed || cluster.kind === 'space';
}

/** How far the whole line moves, and how much each of its gaps grows, in points. */
export function alignLine(line: TextLine): { readonly offset: number; readonly stretch: number } {
  const slack = line.measure - line.indent - line.natural;
  switch (line.alignment) {
    case 'left':
      return { offset: 0, stretch: 0 };
    case 'right':
      return { offset: slack, stretch: 0 };
    case 'centre':
      return { offset: slack / 2, stretch: 0 };
    case 'justify': {
      const gaps = line.clusters.slice(0, -1).filter(isGap).length;
      const size = line.clusters[0]?.span.style.size ?? 0;
      const stretch = gaps === 0 ? 0 : slack / gaps;
      return { offset: 0, stretch: stretch > widest * size ? 0 : stretch };
    }
  }
}
