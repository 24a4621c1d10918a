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

/**
 * The clusters of a line where they stand, in the order of reading; `stretch` is the extra width at each gap. Room after a
 * cluster is on its left where it is read from the right.
 */
export function placeClusters(line: TextLine, stretch: number): readonly PlacedCluster[] {
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
    const room = gap + (stretch !== 0 && !last && isGap(cluster) ? stretch : 0);
    const backwards = cluster.level % 2 === 1;
    placed[index] = { cluster, x: backwards ? pen + room : pen, gap: backwards ? 0 : gap };
    pen += cluster.width + room;
  }
  return placed;
}

/** The space that a line ends with, beyond its measure: it parts the words of two lines. */
export function placeSpace(line: TextLine, placed: readonly PlacedCluster[]): readonly PlacedCluster[] {
  const { space, direction, trimmed } = line;
  if (space === undefined) return [];
  const ends = placed.map(({ cluster, x }) => x + cluster.width);
  const x = direction === 'rtl' ? -trimmed - space.width : Math.max(0, ...ends);
  return [{ cluster: space, x, gap: 0 }];
}

/** Ems from which on readers of a page take what stands beside a space for something else. */
const widestSpace = 0.55;

/**
 * The order in which clusters are written: that of reading, but for words of one face that are read from the right, which
 * stay one run from left to right. Those who take text from a page turn such a run round as a whole; where a space of it
 * is so wide that they would stop there, each of its sides is a run, and so is what belongs to another element.
 */
export function writingOrder(placed: readonly PlacedCluster[]): readonly PlacedCluster[] {
  if (placed.every(({ cluster }) => cluster.level === 0)) return placed;
  const written: PlacedCluster[] = [];
  let run: PlacedCluster[] = [];
  const flush = (): void => {
    written.push(...run.reverse());
    run = [];
  };
  placed.forEach((item, index) => {
    const { level, face, size, span } = item.cluster;
    const first = run[0]?.cluster;
    const same =
      first?.level === level && first.face === face && first.size === size && first.span.owner === span.owner;
    if (!same) flush();
    if (level % 2 === 1) run.push(item);
    else written.push(item);
    if (isWide(item, placed[index + 1])) flush();
  });
  flush();
  return written;
}

/** Whether the room that a space takes before the next word, on its left, is wide. */
function isWide({ cluster, x }: PlacedCluster, next: PlacedCluster | undefined): boolean {
  if (cluster.kind !== 'space' || next?.cluster.level !== cluster.level) return false;
  return x + cluster.width - (next.x + next.cluster.width) > widestSpace * cluster.span.style.size;
}
