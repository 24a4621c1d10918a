import { sameLanguage } from '../../document/editions.js';
import type { StyleRule } from '../rule.js';
import { findTextIssues } from '../text/find-text-issues.js';
import { simplifiedForms } from '../text/traditional-characters.js';

const run = new RegExp(`[${[...simplifiedForms.keys()].join('')}]+`, 'gu');

/** A text under `zh` has simplified characters. */
export const traditionalForms: StyleRule = {
  code: 'script/traditional-forms',
  kind: 'style',
  title: { en: 'Texts under `zh` are in simplified characters', zh: '`zh` 之下使用简体字' },
  why: {
    en: 'The tag `zh` stands for Chinese in simplified characters (`zh-Hans`); both in one text look like a slip.',
    zh: '`zh` 即 `zh-Hans`（简体中文）；简繁混用会被看作差错。',
  },
  help: {
    en: 'Write the simplified form, or put a text in traditional characters under `zh-Hant`.',
    zh: '请改用简体字；繁体文本请放在 `zh-Hant` 之下。',
  },
  bad: 'study:\n  title:\n    zh: 中國的現代化\n',
  good: 'study:\n  title:\n    zh: 中国的现代化\n',
  check: (context) =>
    findTextIssues(context, {
      speaksOf: (language) => language !== undefined && sameLanguage(language, 'zh'),
      *find(text) {
        for (const { index, 0: found } of text.matchAll(run)) {
          const replacement = Array.from(found, (character) => simplifiedForms.get(character) ?? character).join('');
          yield { start: index, end: index + found.length, replacement };
        }
      },
      describe: (written, { replacement = '' }) => ({
        en: `\`${written}\` is traditional Chinese, \`${replacement}\` in simplified characters`,
        zh: `\`${written}\` 是繁体字，简体为 \`${replacement}\``,
      }),
    }),
};
