import { findPlaceholders } from '../context/find-placeholders.js';
import type { StyleRule } from '../rule.js';

/** A line that only keeps a place is printed as it stands. */
export const placeholder: StyleRule = {
  code: 'text/placeholder',
  kind: 'style',
  title: { en: 'No placeholders are left', zh: '不留占位文字' },
  why: { en: 'It would be printed as it stands.', zh: '占位文字会原样印出。' },
  help: {
    en: 'Write the text, or delete the key until there is one.',
    zh: '请写入正文；暂时没有的，请删去该键。',
  },
  bad: 'front:\n  abstract:\n    en: TODO\n',
  good: 'front:\n  abstract:\n    en: This report examines ten years of cooperation.\n',
  *check({ strings }) {
    for (const { pointer, start, end, line } of findPlaceholders(strings)) {
      yield {
        pointer,
        within: { start, end },
        message: {
          en: `\`${shorten(line)}\` keeps the place of a text that is still to be written.`,
          zh: `\`${shorten(line)}\` 是占位文字，正文尚待撰写。`,
        },
      };
    }
  },
};

function shorten(line: string): string {
  const characters = Array.from(line);
  return characters.length <= 40 ? line : `${characters.slice(0, 40).join('')}…`;
}
