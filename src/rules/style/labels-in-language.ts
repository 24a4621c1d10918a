import { loadLanguage } from '../../language/load-language.js';
import type { StyleRule } from '../rule.js';

/** Headings and labels of an edition are in its language. */
export const labelsInLanguage: StyleRule = {
  code: 'language/labels',
  kind: 'style',
  title: { en: 'Labels are in the language of the edition', zh: '标签用版本的语言' },
  why: {
    en: 'Headings such as “Contents” come from a file for each language. A language without one gets the English words.',
    zh: '“目录”等标题来自各语言的标签文件；没有标签文件的语言只能印英文。',
  },
  help: {
    en: 'The study’s own texts print as they are; ask for a label file for this language before publishing.',
    zh: '研究自身的文字照常印出；发布前请补上该语言的标签文件。',
  },
  bad: 'study:\n  editions: [zh, en, is]',
  good: 'study:\n  editions: [zh, en, kk]',
  *check({ editions, report }) {
    for (const { language, pointer } of editions) {
      if (loadLanguage(language).labelsFrom !== 'en' || language.split('-')[0] === 'en') continue;
      yield {
        pointer: report.study.editions === undefined ? '/study' : pointer,
        message: {
          en: `There is no label file for \`${language}\` yet: headings such as “Contents” print in English.`,
          zh: `尚无 \`${language}\` 的标签文件：“目录”等标题将印成英文。`,
        },
      };
    }
  },
};
