import { sameLanguage } from '../../document/editions.js';

/** The members of `wanted` that none of `present` is. */
export function missingLanguages(wanted: readonly string[], present: readonly string[]): readonly string[] {
  return wanted.filter((language) => !present.some((other) => sameLanguage(language, other)));
}
