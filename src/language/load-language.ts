import type { Language, LanguageFile } from './language.js';
import { languageFiles } from './languages.gen.js';
import { directionOf, languageName, scriptOf } from './tags.js';

const english: LanguageFile = languageFiles.en;

/**
 * The language of a tag. A language without a file works too: its labels are the English ones, and `labelsFrom` says
 * so. `zh-Hans` and other longer forms use the file of their shorter one where script and language agree.
 */
export function loadLanguage(tag: string): Language {
  const file = languageFiles[tag] ?? languageFiles[shorter(tag)];
  return {
    ...(file ?? { ...english, locale: tag }),
    tag,
    script: scriptOf(tag),
    direction: directionOf(tag),
    name: languageName(tag),
    labelsFrom: file?.tag ?? 'en',
  };
}

function shorter(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  return scriptOf(language) === scriptOf(tag) ? language : tag;
}
