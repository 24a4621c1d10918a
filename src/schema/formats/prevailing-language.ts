import type { Format } from './format.js';
import { isLanguageTag, languageTag } from './language-tag.js';

/** The language of the prevailing edition, or `equal` if there is none. */
export const prevailingLanguage: Format = {
  name: 'prevailing-language',
  test: (value) => value === 'equal' || isLanguageTag(value),
  explain(value) {
    return {
      ...languageTag.explain(value),
      help: {
        en: 'Write the tag of the edition that prevails, such as zh, or “equal” where all are equally authentic.',
        zh: '请写以哪个版本为准（如 zh）；各版本同等作准时写 equal。',
      },
    };
  },
};
