import type { Range } from '../../diagnostics/diagnostic.js';
import type { Lint } from './lint.js';

/** C0 and C1 control characters except tab and line breaks, and a byte order mark that is not the first character. */
export const controlCharacter: Lint = {
  code: 'yaml/control-character',
  check: ({ text }) =>
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    runs(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]+|(?<!^)\uFEFF+/g).map((range) => ({
      range,
      message: {
        en: `An invisible control character (${codePoint(text, range)}) stands here.`,
        zh: `这里有一个不可见的控制字符（${codePoint(text, range)}）。`,
      },
      help: { en: 'Delete it; retype the word if it looks damaged.', zh: '请删去；若文字已损坏，请重新输入。' },
      edits: [{ range, text: '' }],
    })),
};

/** The bidirectional embeddings, overrides and isolates of UAX #9; the marks LRM, RLM and ALM are harmless. */
export const bidiControl: Lint = {
  code: 'yaml/bidi-control',
  check: ({ text }) =>
    runs(text, /[\u202A-\u202E\u2066-\u2069]+/g).map((range) => ({
      range,
      message: {
        en: `A character that turns the direction of writing (${codePoint(text, range)}) stands here.`,
        zh: `这里有一个改变书写方向的字符（${codePoint(text, range)}）。`,
      },
      why: {
        en: 'It can make a text look other than it is; direction follows from the language of each text.',
        zh: '它会让文本看起来与实际不同；书写方向由各文本的语言决定。',
      },
      help: { en: 'Delete it.', zh: '请删去。' },
      edits: [{ range, text: '' }],
    })),
};

/** The first hundred matches of a pattern: a file with more is damaged, and more diagnostics are of no use. */
function runs(text: string, pattern: RegExp): readonly Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === 100) break;
  }
  return found;
}

function codePoint(text: string, range: Range): string {
  return `U+${text.charCodeAt(range.start).toString(16).toUpperCase().padStart(4, '0')}`;
}
