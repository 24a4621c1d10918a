/** A table of a theme whose keys are languages (`ur`) and scripts (`Arab`), with what holds for the rest. */
export type ByLanguage<T> = Readonly<Record<string, T>> & { readonly default: T };

/** What a table says of a language (BCP 47) in a script (ISO 15924): the tag's entry, its language's, its script's. */
export function forLanguage<T>(table: ByLanguage<T>, tag: string, script: string): T {
  const entry = (key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
  return entry(tag) ?? entry(tag.split('-')[0] ?? tag) ?? entry(script) ?? table.default;
}
