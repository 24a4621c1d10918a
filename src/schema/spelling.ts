import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: they are not misspelled keys, and comparing takes time. */
const longest = 40;

/** With more names than a report can have, nothing is suggested, since each word would be compared with all of them. */
const mostCandidates = 2_000;

/** The candidate that `word` is most likely a misspelling of; `undefined` if none is similar. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest || candidates.length > mostCandidates) return undefined;
  const wanted = bareName(word);
  let best: { candidate: string; issues: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > 2 * longest) continue;
    const issues = countSlips(wanted, bareName(candidate));
    if (issues > Math.max(1, Math.floor(wanted.length / 3))) continue;
    // A word with all letters replaced is a different word.
    if (issues >= wanted.length) continue;
    if (best === undefined || issues < best.issues) best = { candidate, issues };
  }
  return best?.candidate;
}

/** The edit distance, with two transposed letters as one edit. */
function countSlips(word: string, candidate: string): number {
  const issues = distance(word, candidate);
  const isTransposed = issues === 2 && word.length === candidate.length && sorted(word) === sorted(candidate);
  return isTransposed ? 1 : issues;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Removes differences that don't matter in key names: case, hyphens, underscores and spaces. */
export function bareName(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
