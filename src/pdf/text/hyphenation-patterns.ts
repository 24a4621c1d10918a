import type { HyphenationPatterns } from 'hyphen';

type Loader = () => Promise<{ readonly default: HyphenationPatterns }>;

/**
 * The patterns of each language (TeX's, in the package hyphen), each loaded only when a report needs it. English is
 * British, Greek monotonic; Malay is hyphenated like Indonesian. Neither Chinese (pinyin) nor the scripts of India,
 * where no hyphen is written, are included.
 */
const loaders: Readonly<Record<string, Loader>> = {
  af: () => import('hyphen/patterns/af.js'),
  be: () => import('hyphen/patterns/be.js'),
  bg: () => import('hyphen/patterns/bg.js'),
  bs: () => import('hyphen/patterns/sh-latn.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  'en-US': () => import('hyphen/patterns/en-us.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  hy: () => import('hyphen/patterns/hy.js'),
  id: () => import('hyphen/patterns/id.js'),
  it: () => import('hyphen/patterns/it.js'),
  ka: () => import('hyphen/patterns/ka.js'),
  lt: () => import('hyphen/patterns/lt.js'),
  lv: () => import('hyphen/patterns/lv.js'),
  mk: () => import('hyphen/patterns/mk.js'),
  mn: () => import('hyphen/patterns/mn-cyrl.js'),
  ms: () => import('hyphen/patterns/id.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sq: () => import('hyphen/patterns/sq.js'),
  sr: () => import('hyphen/patterns/sh-cyrl.js'),
  'sr-Latn': () => import('hyphen/patterns/sh-latn.js'),
  tk: () => import('hyphen/patterns/tk.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

/** The patterns of a language, by its tag or its primary subtag; `undefined` if there are none. */
export async function loadPatterns(language: string): Promise<HyphenationPatterns | undefined> {
  const loader = loaders[language] ?? loaders[language.replace(/-.*/, '')];
  return loader === undefined ? undefined : (await loader()).default;
}
