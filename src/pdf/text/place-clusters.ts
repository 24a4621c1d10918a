import { isGap } from './align-line.js';
import type { Cluster } from './cluster.js';
import type { TextLine } from './text-line.js';

/** A cluster where it stands on its line: `x` in points from where the line's ink begins, `gap` the room beside it. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  readonly x: number;
  /** The part of the room after it that belongs to its own box, so that text taken from the page has no space there. */
  readonly gap: number;
}

/** The clusters of a line from left to right. Room after a cluster is on its left where it is read from the right. */
export function placeClusters(line: TextLine): readonly PlacedCluster[] {
  const { clusters, order } = line;
  const final = clusters.length - 1;
  const placed: PlacedCluster[] = [];
  let pen = -line.trimmed;
  for (let position = 0; position <= final; position++) {
    const index = order?.[position] ?? position;
    const cluster = clusters[index];
    if (cluster === undefined) continue;
    const last = index === final;
    const gap = last ? 0 : cluster.gap;
    const room = gap + (line.stretch !== 0 && !last && isGap(cluster) ? line.stretch : 0);
    const backwards = cluster.level % 2 === 1;
    placed.push({ cluster, x: backwards ? pen + room : pen, gap: backwards ? 0 : gap });
    pen += cluster.width + room;
  }
  return placed;
}
