import { limits } from '../values/limits.js';
import type { ProseUse } from './collect-prose.js';

/**
 * The first text with which the editions together print more characters than a study may have. Each edition prints a
 * text in its language or, where it lacks that, in another.
 */
export function findPrintExcess(uses: readonly ProseUse[], editions: readonly string[]): ProseUse | undefined {
  let printed = 0;
  for (const [first, versions] of byField(uses)) {
    const longest = Math.max(...versions.values());
    for (const language of editions) printed += versions.get(language) ?? longest;
    if (printed > limits.printedCharacters.most) return first;
  }
  return undefined;
}

/** The length of each text by its language, field by field, with the field's first text. */
function byField(uses: readonly ProseUse[]): ReadonlyMap<ProseUse, ReadonlyMap<string, number>> {
  const fields = new Map<string, { readonly first: ProseUse; readonly versions: Map<string, number> }>();
  for (const use of uses) {
    const { pointer, language = '' } = use;
    const field = language === '' ? pointer : pointer.slice(0, pointer.lastIndexOf('/'));
    const { versions } = fields.get(field) ?? { versions: new Map<string, number>() };
    versions.set(language, use.markdown.length);
    fields.set(field, { first: fields.get(field)?.first ?? use, versions });
  }
  return new Map([...fields.values()].map(({ first, versions }) => [first, versions]));
}
