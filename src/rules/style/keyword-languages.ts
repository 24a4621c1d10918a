import { sameLanguage } from '../../document/editions.js';
import type { StyleRule } from '../rule.js';

/** Keywords are in languages of the study's editions. */
export const keywordLanguages: StyleRule = {
  code: 'keyword/edition',
  kind: 'style',
  title: { en: 'Keywords belong to an edition', zh: '关键词须属于某个版本' },
  why: { en: 'Keywords in a language without an edition are printed nowhere.', zh: '没有相应版本的关键词不会印出。' },
  help: {
    en: 'Correct the language, or add the edition to `study.editions`.',
    zh: '请更正语言，或在 `study.editions` 中补上该版本。',
  },
  bad: 'study:\n  editions: [zh, en]\nfront:\n  keywords:\n    fr: [modernisation]',
  good: 'study:\n  editions: [zh, en]\nfront:\n  keywords:\n    en: [modernization]',
  *check({ report: { front }, editions }) {
    for (const language of Object.keys(front?.keywords ?? {})) {
      if (editions.some((edition) => sameLanguage(edition.language, language))) continue;
      yield {
        pointer: `/front/keywords/${language}`,
        half: 'key',
        message: {
          en: `There are keywords for \`${language}\`, but no such edition.`,
          zh: `有 \`${language}\` 的关键词，但没有这个版本。`,
        },
      };
    }
  },
};
