import { advanceOf, type ShapedGlyph } from '../fonts/shape.js';
import type { Cluster } from './cluster.js';
import { Break } from './line-breaks.js';

/** Where a word of a language (BCP 47) may be hyphenated, as UTF-16 offsets in ascending order. */
export type Hyphenate = (word: string, language: string) => readonly number[];

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Splits words that are wider than a line into single characters, so that no line is too long. */
export function partLongWords(clusters: readonly Cluster[], room: number): readonly Cluster[] {
  if (clusters.every(({ width }) => width <= room)) return clusters;
  return clusters.flatMap((cluster) => {
    if (cluster.width <= room || cluster.kind !== 'word') return [cluster];
    const characters = Array.from(graphemes.segment(cluster.text), ({ segment }) => segment);
    return characters.map((text, index) => {
      const final = index === characters.length - 1;
      // only right-to-left text joins with adjacent characters
      const joins = cluster.level % 2 === 1;
      const before = joins ? characters[index - 1] : undefined;
      const after = joins ? characters[index + 1] : undefined;
      const piece = reshaped(cluster, text, before, after);
      return { ...piece, gap: final ? cluster.gap : 0, after: final ? cluster.after : Break.allowed };
    });
  });
}

/** Splits a word so that its first part is as long as the space with a hyphen allows; `undefined` if it can't. */
export function partWord(
  cluster: Cluster,
  room: number,
  hyphenate: Hyphenate,
): { readonly head: Cluster; readonly tail: Cluster } | undefined {
  if (cluster.kind !== 'word' || cluster.level % 2 === 1) return undefined;
  const { text } = cluster;
  for (const at of [...hyphenate(text, cluster.span.language)].reverse()) {
    const head = { ...reshaped(cluster, text.slice(0, at)), gap: 0, after: Break.allowed, hyphen: true } as const;
    if (head.width + hyphenWidth(head) > room + 0.001) continue;
    return { head, tail: reshaped(cluster, text.slice(at)) };
  }
  return undefined;
}

/** The width of a hyphen after a cluster. */
export function hyphenWidth(cluster: Cluster): number {
  return cluster.face.widthOf('-', cluster.size);
}

/**
 * A cluster that ends its line with a hyphen. Copied text gets a soft hyphen, which joins the parts of the word again
 * (ISO 32000-1, 14.8.2.2.3).
 */
export function withHyphen(cluster: Cluster): Cluster {
  const [hyphen] = cluster.face.shape('-');
  if (hyphen === undefined) return cluster;
  const known = softHyphens.get(hyphen) ?? { ...hyphen, text: '\u00ad' };
  softHyphens.set(hyphen, known);
  return { ...cluster, glyphs: [...cluster.glyphs, known], width: cluster.width + hyphenWidth(cluster) };
}

/** One object for each face: a file identifies its glyphs by object. */
const softHyphens = new WeakMap<ShapedGlyph, ShapedGlyph>();

function reshaped(cluster: Cluster, text: string, before?: string, after?: string): Cluster {
  const { span, level, face } = cluster;
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  const glyphs = face.shape(text, {
    direction,
    language: span.language,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
  return { ...cluster, text, glyphs, width: (advanceOf(glyphs) * cluster.size) / 1000 };
}
