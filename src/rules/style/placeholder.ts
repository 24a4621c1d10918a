import { findPlaceholders } from '../context/find-placeholders.js';
import type { StyleRule } from '../rule.js';

/** A placeholder line would be printed. */
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
    const places = findPlaceholders(strings);
    const marks = places.filter(({ line }) => line === 'TODO');
    for (const place of marks.length < several ? places : places.filter(({ line }) => line !== 'TODO')) {
      const { pointer, start, end, line } = place;
      yield {
        pointer,
        within: { start, end },
        message: {
          en: `\`${shorten(line)}\` keeps the place of a text that is still to be written.`,
          zh: `\`${shorten(line)}\` 是占位文字，正文尚待撰写。`,
        },
      };
    }
    // A file from `init` has dozens of placeholders; one finding keeps other issues visible.
    const [first, ...others] = marks.length < several ? [] : marks;
    if (first === undefined) return;
    yield {
      pointer: first.pointer,
      within: { start: first.start, end: first.end },
      message: {
        en: `\`TODO\` keeps the place of ${String(marks.length)} texts that are still to be written.`,
        zh: `有 ${String(marks.length)} 处文字尚待撰写，现以 \`TODO\` 占位。`,
      },
      help: {
        en: 'Write the texts, or delete a key until there is one. Searching the file for TODO leads to each.',
        zh: '请写入正文；暂时没有的，请删去该键。在文件中搜索 TODO 可逐处找到。',
      },
      related: others.slice(0, named).map(({ pointer }) => ({
        pointer,
        message: { en: 'Here, too.', zh: '此处也是。' },
      })),
    };
  },
};

/** From this many `TODO` lines on there is one finding for all, which lists some of the other places. */
const several = 4;
const named = 5;

function shorten(line: string): string {
  const characters = Array.from(line);
  return characters.length <= 40 ? line : `${characters.slice(0, 40).join('')}…`;
}
