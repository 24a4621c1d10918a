import { sameLanguage } from '../../document/editions.js';
import type { StyleRule } from '../rule.js';
import { findTextIssues, type TextIssue } from '../text/find-text-issues.js';
import { hideMarkup } from '../text/hide-markup.js';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
};

/** After Han or a closing mark, and before Han, an opening mark or the end of a line. */
const mark = /(?<=[\p{Script=Han}”’》）】])[,.:;!?](?=[ \t]*(?:[\p{Script=Han}“‘《（【]|$))/gmu;

/** Brackets next to Han. Limited in length, so that an unclosed bracket costs no time. */
const brackets = /(?<=\p{Script=Han})\([^()\n]{1,400}\)|\([^()\n]{1,400}\)(?=\p{Script=Han})/gu;

/** Chinese text has Chinese punctuation. */
export const asciiBetweenHan: StyleRule = {
  code: 'punctuation/ascii-between-han',
  kind: 'style',
  title: { en: 'Chinese text has Chinese punctuation', zh: '中文使用全角标点' },
  why: {
    en: 'Chinese is set with full-width marks (GB/T 15834); marks of another keyboard leave uneven gaps.',
    zh: '按照 GB/T 15834，中文使用全角标点；半角标点会使间距不匀。',
  },
  help: { en: 'Type the full-width mark.', zh: '请改用全角标点。' },
  bad: 'front:\n  abstract:\n    zh: 本报告讨论两国合作,并提出建议。\n',
  good: 'front:\n  abstract:\n    zh: 本报告讨论两国合作，并提出建议。\n',
  check: (context) =>
    findTextIssues(context, {
      speaksOf: (language) => language !== undefined && sameLanguage(language, 'zh'),
      find: findAscii,
      describe: (written, { replacement = '' }) => ({
        en: `\`${written}\` stands in Chinese text, where \`${replacement}\` belongs`,
        zh: `中文里出现了 \`${written}\`，应为 \`${replacement}\``,
      }),
    }),
};

function findAscii(text: string): readonly TextIssue[] {
  const shown = hideMarkup(text);
  const marks = Array.from(shown.matchAll(mark), ({ index, 0: found }) => ({
    start: index,
    end: index + 1,
    replacement: fullWidth[found] ?? found,
  }));
  const pairs = Array.from(shown.matchAll(brackets), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    replacement: `（${text.slice(index + 1, index + found.length - 1)}）`,
    // Brackets around Latin text, 法 (GDP), depend on the style and are skipped.
  })).filter(({ replacement }) => /\p{Script=Han}/u.test(replacement));
  return [...marks, ...pairs].sort((a, b) => a.start - b.start);
}
