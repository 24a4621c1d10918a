import { sameLanguage } from '../document/editions.js';
import { officialLanguages } from '../language/official-languages.gen.js';
import { isLanguageTag } from '../schema/formats/language-tag.js';

/**
 * The editions of the letter: Chinese, English, and the official languages of a country, each once. A few languages of
 * small islands are left out: Intl doesn't know their names, or their tag is also a country's code (Chamorro).
 */
export function defaultEditions(country: string): readonly string[] {
  const languages = ['zh', 'en', ...(officialLanguages[country] ?? [])];
  return languages
    .filter(isLanguageTag)
    .filter((language, index) => !languages.slice(0, index).some((earlier) => sameLanguage(earlier, language)));
}
