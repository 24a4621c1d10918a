import { latinLookalike } from './latin-lookalikes.js';
import { otherNames } from './other-names.js';
import { bareName, nearest } from './spelling.js';

/**
 * The allowed key or choice that is probably meant: the same letters in another case or alphabet, then another name for
 * the same thing, then a misspelling.
 */
export function suggestName(name: string, allowed: readonly string[]): string | undefined {
  const bare = bareName(latinLookalike(name)?.latin ?? name);
  const synonyms = Object.hasOwn(otherNames, bare) ? (otherNames[bare] ?? []) : [];
  return (
    allowed.find((candidate) => bareName(candidate) === bare) ??
    synonyms.find((synonym) => allowed.includes(synonym)) ??
    nearest(name, allowed)
  );
}
