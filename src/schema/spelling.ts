import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: they are no misspelled keys, and comparing them costs time. */
const longest = 40;

/** Among more names than any report has, no suggestion is looked for: each word would be compared with all of them. */
const mostCandidates = 2_000;

/** The candidate that `word` is most likely a misspelling of, or `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest || candidates.length > mostCandidates) return undefined;
  const wanted = bareName(word);
  let best: { candidate: string; issues: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > 2 * longest) continue;
    const issues = countSlips(wanted, bareName(candidate));
    if (issues > Math.max(1, Math.floor(wanted.length / 3))) continue;
    // A word all of whose letters were replaced is another word.
    if (issues >= wanted.length) continue;
    if (best === undefined || issues < best.issues) best = { candidate, issues };
  }
  return best?.candidate;
}

/** The edit distance; two letters in the wrong order count as one edit. */
function countSlips(word: string, candidate: string): number {
  const issues = distance(word, candidate);
  const isTransposed = issues === 2 && word.length === candidate.length && sorted(word) === sorted(candidate);
  return isTransposed ? 1 : issues;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Case, hyphens, underscores and spaces make no difference between names of keys. */
export function bareName(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
