import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: they are not misspelled keys, and comparing takes time. */
const longest = 40;

/**
 * The most comparisons in one search for likely spellings: with the two thousand names of a large report, enough for
 * the first two hundred words, which is how many are listed.
 */
const mostComparisons = 400_000;

/**
 * Names in which likely spellings are looked up. The comparisons of all lookups are counted together, and after the
 * last one allowed nothing is suggested: a file in which everything is misspelled takes no longer.
 */
export class Spellings {
  private readonly bareNames: readonly string[];
  private left = mostComparisons;

  constructor(readonly names: readonly string[]) {
    this.bareNames = names.map((name) => (name.length > 2 * longest ? '' : bareName(name)));
  }

  /** The name that `word` is most likely a misspelling of; `undefined` if none is similar. */
  nearest(word: string): string | undefined {
    if (word.length > longest) return undefined;
    const wanted = bareName(word);
    // A word with all letters replaced is a different word.
    const allowed = Math.min(Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1);
    let best: { name: string | undefined; slips: number } | undefined;
    for (const [index, bare] of this.bareNames.entries()) {
      if (Math.abs(bare.length - wanted.length) > allowed) continue;
      if (this.left === 0) return undefined;
      this.left -= 1;
      const slips = countSlips(wanted, bare);
      if (slips <= allowed && (best === undefined || slips < best.slips)) best = { name: this.names[index], slips };
    }
    return best?.name;
  }
}

/** The candidate that `word` is most likely a misspelling of; `undefined` if none is similar. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return new Spellings(candidates).nearest(word);
}

/** The edit distance, with two transposed letters as one edit. */
function countSlips(word: string, candidate: string): number {
  const slips = distance(word, candidate);
  const isTransposed = slips === 2 && word.length === candidate.length && sorted(word) === sorted(candidate);
  return isTransposed ? 1 : slips;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Removes differences that don't matter in key names: case, hyphens, underscores and spaces. */
export function bareName(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
