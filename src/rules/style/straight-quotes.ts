import { sameLanguage } from '../../document/editions.js';
import type { StyleRule } from '../rule.js';
import { findTextIssues } from '../text/find-text-issues.js';
import { hideMarkup } from '../text/hide-markup.js';

/** A pair on one line. Feet, inches and apostrophes of names are not paired, or contain no Chinese. */
const pair = /(?<![\d\p{Script=Latin}])(["'])([^"'\n]{1,400})\1(?!\p{Script=Latin})/gu;

/** Chinese text has Chinese quotation marks. */
export const straightQuotes: StyleRule = {
  code: 'punctuation/straight-quotes',
  kind: 'style',
  title: { en: 'Chinese text has “ ” around quotations', zh: '中文引语用“ ”' },
  why: {
    en: 'Straight quotation marks don’t show where a quotation begins and where it ends.',
    zh: '直引号分不出引语的起止。',
  },
  help: { en: 'Type “ ” or ‘ ’.', zh: '请改用“ ”或‘ ’。' },
  bad: 'front:\n  abstract:\n    zh: 共建"一带一路"倡议提出以来，合作不断深化。\n',
  good: 'front:\n  abstract:\n    zh: 共建“一带一路”倡议提出以来，合作不断深化。\n',
  check: (context) =>
    findTextIssues(context, {
      speaksOf: (language) => language !== undefined && sameLanguage(language, 'zh'),
      *find(text) {
        for (const { index, 0: whole, 1: quote, 2: shown = '' } of hideMarkup(text).matchAll(pair)) {
          if (!/\p{Script=Han}/u.test(shown)) continue;
          const end = index + whole.length;
          const inside = text.slice(index + 1, end - 1);
          yield { start: index, end, replacement: quote === '"' ? `“${inside}”` : `‘${inside}’` };
        }
      },
      describe: (written, { replacement = '' }) => ({
        en: `Straight quotation marks stand in Chinese text, where \`${replacement}\` belongs`,
        zh: `中文里用了直引号：${written}，应为 ${replacement}`,
      }),
    }),
};
