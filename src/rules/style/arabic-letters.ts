import type { StyleRule } from '../rule.js';
import { findTextIssues } from '../text/find-text-issues.js';

/** Letters of an Arabic keyboard, and the Urdu and Persian letters that look the same at the end of a word. */
const ownForms: Readonly<Record<string, string>> = { '\u0643': '\u06A9', '\u064A': '\u06CC', '\u0649': '\u06CC' };

/** Urdu and Persian have their own kaf and yeh. */
export const arabicLetters: StyleRule = {
  code: 'script/arabic-letters',
  kind: 'style',
  title: { en: 'Urdu and Persian have their own kaf and yeh', zh: '乌尔都文、波斯文使用本语言的 kaf 和 yeh' },
  why: {
    en: 'An Arabic keyboard types other letters that look alike; readers see a foreign form, and a search finds nothing.',
    zh: '阿拉伯文键盘输入的是形近的另一字母：读者看到的是外来写法，检索也找不到。',
  },
  help: {
    en: 'Type with a keyboard of the language: ک (U+06A9) and ی (U+06CC).',
    zh: '请用本语言的键盘输入：ک（U+06A9）和 ی（U+06CC）。',
  },
  bad: 'study:\n  title:\n    ur: پا\u0643ستان\n',
  good: 'study:\n  title:\n    ur: پا\u06A9ستان\n',
  check: (context) =>
    findTextIssues(context, {
      speaksOf: (language) => language !== undefined && /^(?:ur|fa)(?:-|$)/.test(language),
      *find(text) {
        for (const { index, 0: letter } of text.matchAll(/[\u0643\u064A\u0649]/g)) {
          yield { start: index, end: index + 1, replacement: ownForms[letter] ?? letter };
        }
      },
      describe: (written, { replacement = '' }) => ({
        en: `\`${written}\` (${codePoint(written)}) is the Arabic letter; here it is \`${replacement}\` (${codePoint(replacement)})`,
        zh: `\`${written}\`（${codePoint(written)}）是阿拉伯文字母，此处应为 \`${replacement}\`（${codePoint(replacement)}）`,
      }),
    }),
};

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
