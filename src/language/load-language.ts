import type { LabelKey, Language, LanguageFile } from './language.js';
import { languageFile } from './language-file.js';
import { labelKeys } from './languages.gen.js';
import { directionOf, languageName, scriptOf } from './tags.js';

const loaded = new Map<string, Language>();

/**
 * The language of a tag. A language without a file works too, and so does a file without all labels: what is lacking
 * is English, and `lacking` names it. `zh-Hans` and other longer forms use the file of their shorter one where script
 * and language agree.
 */
export function loadLanguage(tag: string): Language {
  const known = loaded.get(tag);
  if (known !== undefined) return known;
  const language = makeLanguage(tag);
  loaded.set(tag, language);
  return language;
}

function makeLanguage(tag: string): Language {
  const english = fileOf('en');
  const own = languageFile(tag) ?? languageFile(shorter(tag));
  const { labels, confirm, ...file } = own ?? { ...english, labels: {}, tag: 'en' };
  return {
    ...file,
    tag,
    // `en-US` writes its dates in another way than `en`.
    locale: tag === own?.tag ? own.locale : tag,
    labels: Object.fromEntries(labelKeys.map((key) => [key, labels[key] ?? english.labels[key] ?? key])),
    lacking: new Set(labelKeys.filter((key) => labels[key] === undefined)),
    confirm: labelKeys.filter((key) => labels[key] !== undefined && isMeant(key, confirm)),
    script: scriptOf(tag),
    direction: directionOf(tag),
    name: languageName(tag),
    labelsFrom: file.tag,
  };
}

/** The product can’t be without English. */
function fileOf(tag: 'en'): LanguageFile {
  const file = languageFile(tag);
  if (file === undefined) throw new Error(`src/language/languages/${tag}.yaml is not built in`);
  return file;
}

function shorter(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  return scriptOf(language) === scriptOf(tag) ? language : tag;
}

function isMeant(key: LabelKey, confirm: LanguageFile['confirm']): boolean {
  return (
    confirm === 'all' ||
    confirm.some((pattern) => (pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern))
  );
}
