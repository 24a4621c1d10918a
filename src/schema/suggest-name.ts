import { otherNames } from './other-names.js';
import { nearest } from './spelling.js';

/** The allowed key or choice that is probably meant: a typing slip first, then another name for the same thing. */
export function suggestName(name: string, allowed: readonly string[]): string | undefined {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/[-_\s]/g, '');
  const synonyms = Object.hasOwn(otherNames, bare) ? (otherNames[bare] ?? []) : [];
  return nearest(name, allowed) ?? synonyms.find((synonym) => allowed.includes(synonym));
}
