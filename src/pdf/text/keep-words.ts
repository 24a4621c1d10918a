import { keepTogether } from '../../language/keep-together.js';
import type { Cluster } from './cluster.js';
import { Break } from './line-breaks.js';

/** The clusters of a Chinese title, which breaks between words; `names` are words that dictionaries may lack. */
export function keepWords(
  clusters: readonly Cluster[],
  language: string,
  names: readonly string[],
): readonly Cluster[] {
  const ends = new Set<number>();
  let end = 0;
  for (const unit of keepTogether(clusters.map(({ text }) => text).join(''), language, names))
    ends.add((end += unit.length));
  let at = 0;
  return clusters.map((cluster) => {
    at += cluster.text.length;
    return cluster.after === Break.allowed && cluster.kind !== 'space' && !ends.has(at)
      ? { ...cluster, after: Break.none }
      : cluster;
  });
}
