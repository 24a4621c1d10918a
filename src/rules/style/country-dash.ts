import { sameLanguage } from '../../document/editions.js';
import { countryName } from '../../language/tags.js';
import type { StyleRule } from '../rule.js';
import { findTextIssues } from '../text/find-text-issues.js';
import { hideMarkup } from '../text/hide-markup.js';

/** Hyphens and dashes of any length, including full-width ones, with the spaces around them. */
const dashes = '[ \\t]*[-‐‑–—―－]{1,2}[ \\t]*';

/** The names of the two countries are joined by the study's dash; in Chinese by one `—`. */
export const countryDash: StyleRule = {
  code: 'punctuation/country-dash',
  kind: 'style',
  title: { en: 'One dash joins the two countries’ names', zh: '两国国名之间用统一的连接号' },
  why: {
    en: 'The names stand on every cover, and a reader sees there first whether a study is of one hand. In Chinese `——` is a pause, not a link (GB/T 15834).',
    zh: '国名印在每个封面上，体例是否统一一望便知。按照 GB/T 15834，`——` 是破折号，不是连接号。',
  },
  help: {
    en: 'Write the dash that is shown; `study.style.countryDash` sets it for languages other than Chinese.',
    zh: '请改用所示的连接号；中文以外的语言由 `study.style.countryDash` 规定。',
  },
  bad: 'study:\n  country: KZ\n  title:\n    zh: 中国——哈萨克斯坦共同现代化研究\n',
  good: 'study:\n  country: KZ\n  title:\n    zh: 中国—哈萨克斯坦共同现代化研究\n',
  *check(context) {
    const { country, style } = context.report.study;
    const house = (style?.countryDash ?? '–').trim();
    for (const language of new Set(context.editions.map((edition) => edition.language))) {
      const names = [countryName('CN', language), countryName(country, language)].map(escapeForPattern);
      const [china = '', partner = ''] = names;
      const chinese = sameLanguage(language, 'zh');
      const dash = chinese ? '—' : house;
      const joined = new RegExp(`(?<=${china})${dashes}(?=${partner})|(?<=${partner})${dashes}(?=${china})`, 'gu');
      yield* findTextIssues(context, {
        speaksOf: (tag) => tag !== undefined && sameLanguage(tag, language),
        *find(text) {
          if (text.search(joined) < 0) return;
          const shown = hideMarkup(text);
          for (const { index, 0: written } of shown.matchAll(joined)) {
            const end = index + written.length;
            // Inside a sentence a double dash may be a pause: 邻国中最大的是中国——哈萨克斯坦的……
            const pause = written.trim() === '——' && /[，。；]/.test(shown);
            if (pause || isRight(written, dash, chinese)) continue;
            yield { start: index, end, replacement: dash };
          }
        },
        describe: (written) => ({
          en: `\`${written.trim()}\` joins the names of the two countries, where the house has \`${dash}\``,
          zh: `两国国名之间用了 \`${written.trim()}\`，应为 \`${dash}\``,
        }),
      });
    }
  },
};

/** Spaces around the dash are optional (Қытай – Қазақстан), except in Chinese, which has none. */
function isRight(written: string, dash: string, chinese: boolean): boolean {
  return chinese ? written === dash : written.trim() === dash;
}

function escapeForPattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
