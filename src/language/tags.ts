const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi']);

/** ISO 15924 script of a BCP 47 tag, likely subtags added (`zh` → `Hans`); `Zyyy` for a tag that Intl refuses. */
export function scriptOf(tag: string): string {
  const known = scripts.get(tag);
  if (known !== undefined) return known;
  const script = askScript(tag);
  scripts.set(tag, script);
  return script;
}

/** Cached: it is needed for every run of a page, and Intl is slow. */
const scripts = new Map<string, string>();

function askScript(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? 'Zyyy';
  } catch {
    return 'Zyyy';
  }
}

/** The writing direction of a language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** The name of a language in another language, by default in its own; the tag if Intl has no name. */
export function languageName(tag: string, inLanguage: string = tag): string {
  // `dialect` would print 简体中文 for zh-Hans, where 中文 is wanted.
  return displayNames(inLanguage, 'language').of(tag) ?? tag;
}

/** The name of a country (ISO 3166-1 alpha-2) in a language; the code if Intl has no name. */
export function countryName(code: string, inLanguage: string): string {
  return displayNames(inLanguage, 'region').of(code) ?? code;
}

/** The name of a script (ISO 15924) in a language; the code if Intl has no name. */
export function scriptName(code: string, inLanguage: string): string {
  return displayNames(inLanguage, 'script').of(code) ?? code;
}

const cache = new Map<string, Intl.DisplayNames>();

function displayNames(locale: string, type: 'language' | 'region' | 'script'): Intl.DisplayNames {
  const key = `${type} ${locale}`;
  let names = cache.get(key);
  if (names === undefined) {
    // Fallback to English, not to the environment's language, so that output is the same on every machine.
    names = new Intl.DisplayNames([locale, 'en'], { type, languageDisplay: 'standard' });
    cache.set(key, names);
  }
  return names;
}
