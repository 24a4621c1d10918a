import { loadLanguage } from '../../language/load-language.js';
import { languageName } from '../../language/tags.js';
import type { StyleRule } from '../rule.js';

/** Headings and labels of an edition are in its language. */
export const labelsInLanguage: StyleRule = {
  code: 'language/labels',
  kind: 'style',
  title: { en: 'Labels are in the language of the edition', zh: '标签用版本的语言' },
  why: {
    en: 'Headings such as “Contents” come from a file for each language. What that file lacks prints in English.',
    zh: '“目录”等标题来自各语言的标签文件；文件中没有的只能印英文。',
  },
  help: {
    en: 'The study’s own texts print as they are; have a native editor translate the labels before publishing.',
    zh: '研究自身的文字照常印出；发布前请母语编辑译出这些标签。',
  },
  bad: 'study:\n  editions: [zh, en, is]',
  good: 'study:\n  editions: [zh, en, kk]',
  *check({ editions, report }) {
    for (const { language: tag, pointer } of editions) {
      const language = loadLanguage(tag);
      if (language.lacking.size === 0 || tag.split('-')[0] === 'en') continue;
      const sample = firstOf(language.lacking);
      const count = String(language.lacking.size);
      yield {
        pointer: report.study.editions === undefined ? '/study' : pointer,
        message:
          language.labelsFrom === 'en'
            ? {
                en: `There is no label file for \`${tag}\` yet: headings such as “Contents” print in English.`,
                zh: `尚无 \`${tag}\` 的标签文件：“目录”等标题将印成英文。`,
              }
            : {
                en: `${count} labels have no words in ${languageName(tag, 'en')} yet and print in English, such as “${sample}”.`,
                zh: `${languageName(tag, 'zh')}尚缺 ${count} 条标签，将印成英文，如“${sample}”。`,
              },
      };
    }
  },
};

/** A missing label for the message, if possible one without placeholders. */
function firstOf(keys: ReadonlySet<string>): string {
  const { labels } = loadLanguage('en');
  const texts = [...keys].map((key) => labels[key] ?? key);
  return texts.find((text) => !text.includes('{')) ?? texts[0] ?? '';
}
