import { isGap } from './align-line.js';
import type { Cluster } from './cluster.js';
import type { TextLine } from './text-line.js';

/** A cluster at its position on the line: `x` in points from the start of the line's ink, `gap` the space beside it. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  readonly x: number;
  /** The part of the space after it that belongs to its own box, so that text extractors find no space there. */
  readonly gap: number;
}

/**
 * The positions of a line's clusters, in reading order; `stretch` is the width added to each gap. The space after a
 * cluster is on its left in right-to-left text.
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

/** The space at the end of a line, outside its measure: it separates the words of two lines in extracted text. */
export function placeSpace(line: TextLine, placed: readonly PlacedCluster[]): readonly PlacedCluster[] {
  const { space, direction, trimmed } = line;
  if (space === undefined) return [];
  const ends = placed.map(({ cluster, x }) => x + cluster.width);
  const x = direction === 'rtl' ? -trimmed - space.width : Math.max(0, ...ends);
  return [{ cluster: space, x, gap: 0 }];
}

/** The width in ems from which text extractors end a run at a space. */
const widestSpace = 0.55;

/**
 * The order in which clusters are written: reading order, except that right-to-left words of one face stay one run from
 * left to right. Text extractors reverse such a run as a whole; at a space so wide that they would end the run, and at
 * the border of an element, the run is split.
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

/** Whether the distance to the next word, on the left of a space, is wide. */
function isWide({ cluster, x }: PlacedCluster, next: PlacedCluster | undefined): boolean {
  if (cluster.kind !== 'space' || next?.cluster.level !== cluster.level) return false;
  return x + cluster.width - (next.x + next.cluster.width) > widestSpace * cluster.span.style.size;
}
