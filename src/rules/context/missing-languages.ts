import { sameLanguage } from '../../document/editions.js';

/** The languages of `wanted` that are not in `present`. */
export function missingLanguages(wanted: readonly string[], present: readonly string[]): readonly string[] {
  return wanted.filter((language) => !present.some((other) => sameLanguage(language, other)));
}
