/** A table of a theme with languages (`ur`) and scripts (`Arab`) as keys, and a default. */
export type ByLanguage<T> = Readonly<Record<string, T>> & { readonly default: T };

/** The table's entry for the tag (BCP 47), else for its language, else for its script (ISO 15924), else the default. */
export function forLanguage<T>(table: ByLanguage<T>, tag: string, script: string): T {
  const entry = (key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
  return entry(tag) ?? entry(tag.split('-')[0] ?? tag) ?? entry(script) ?? table.default;
}
