const cache = new Map<string, string>();

/** Whether two tags (BCP 47) name one language in one script: `zh` is `zh-Hans` and `zh-CN`, not `zh-Hant`. */
export function sameLanguage(a: string, b: string): boolean {
  return a === b || languageAndScript(a) === languageAndScript(b);
}

/** The members of `wanted` that none of `present` is. */
export function missingLanguages(wanted: readonly string[], present: readonly string[]): readonly string[] {
  return wanted.filter((language) => !present.some((other) => sameLanguage(language, other)));
}

function languageAndScript(tag: string): string {
  let key = cache.get(tag);
  if (key === undefined) {
    const locale = new Intl.Locale(tag).maximize();
    key = `${locale.language}-${locale.script ?? 'Zyyy'}`;
    cache.set(tag, key);
  }
  return key;
}
