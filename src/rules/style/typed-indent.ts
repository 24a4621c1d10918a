import type { StyleRule } from '../rule.js';
import { findTextIssues } from '../text/find-text-issues.js';

/** Paragraphs are indented by the layout, not by typed full-width spaces. */
export const typedIndent: StyleRule = {
  code: 'punctuation/typed-indent',
  kind: 'style',
  title: { en: 'No line begins with typed full-width spaces', zh: '行首不键入全角空格' },
  why: {
    en: 'The page indents paragraphs itself; typed spaces would indent them twice.',
    zh: '段首缩进由排版完成，键入空格会缩进两次。',
  },
  help: { en: 'Delete the spaces at the beginning of the line.', zh: '请删去行首的空格。' },
  bad: 'front:\n  abstract:\n    zh: |\n      \u3000\u3000本报告讨论两国合作。\n',
  good: 'front:\n  abstract:\n    zh: |\n      本报告讨论两国合作。\n',
  check: (context) =>
    findTextIssues(context, {
      speaksOf: () => true,
      *find(text) {
        for (const { index, 0: spaces } of text.matchAll(/^[ \t]*\u3000[ \t\u3000]*/gm)) {
          yield { start: index, end: index + spaces.length, replacement: '' };
        }
      },
      describe: () => ({
        en: 'The line begins with typed full-width spaces',
        zh: '行首键入了全角空格',
      }),
    }),
};
