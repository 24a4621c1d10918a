import type { Range, Words } from '../../diagnostics/diagnostic.js';
import { findHiddenCharacter } from '../../values/hidden-characters.js';
import type { Lint, LintWords } from './lint.js';

/** C0 and C1 control characters except tab and line breaks, and a byte order mark that is not the first character. */
export const controlCharacter: Lint = { code: 'yaml/control-character', check: ({ text }) => findControls(text) };

/** The bidirectional embeddings, overrides and isolates of UAX #9; the marks LRM, RLM and ALM are harmless. */
export const bidiControl: Lint = { code: 'yaml/bidi-control', check: ({ text }) => findBidiControls(text) };

function findControls(text: string): readonly LintWords[] {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return runs(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]+|(?<!^)\uFEFF+/g).map((range) => ({
    range,
    message: {
      en: `An invisible control character (${codePoint(text, range)}) stands here.`,
      zh: `这里有一个不可见的控制字符（${codePoint(text, range)}）。`,
    },
    help: { en: 'Delete it; retype the word if it looks damaged.', zh: '请删去；若文字已损坏，请重新输入。' },
    edits: [{ range, text: '' }],
  }));
}

function findBidiControls(text: string): readonly LintWords[] {
  return runs(text, /[\u202A-\u202E\u2066-\u2069]+/g).map((range) => ({
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
  }));
}

/** The most that is found of one kind: a file with more is damaged, and more diagnostics are of no use. */
const most = 100;

/** The first matches of a pattern. */
function runs(text: string, pattern: RegExp): readonly Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === most) break;
  }
  return found;
}

function codePoint(text: string, range: Range): string {
  return `U+${text.charCodeAt(range.start).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A finding about an invisible character, in the report's file or in one beside it. */
export interface CharacterFinding extends LintWords {
  readonly code: 'yaml/control-character' | 'yaml/bidi-control' | 'prose/hidden-character';
}

/** The invisible characters in the text of a file beside a report, with the words that a report's own text gets. */
export function findInvisible(text: string): readonly CharacterFinding[] {
  return [
    ...findControls(text).map((words) => ({ code: 'yaml/control-character', ...words }) as const),
    ...findBidiControls(text).map((words) => ({ code: 'yaml/bidi-control', ...words }) as const),
  ];
}

/**
 * The invisible characters that a JSON text writes as escapes (RFC 8259, 7), such as `\\u202e`. Escapes in a row are
 * one text: two may be the halves of one character.
 */
export function findEscaped(json: string): readonly CharacterFinding[] {
  const found: CharacterFinding[] = [];
  for (const { 0: row, index } of json.matchAll(/(?:\\(?:u[0-9a-fA-F]{4}|.))+/g)) {
    const escapes = row.match(/\\(?:u.{4}|.)/g) ?? [];
    const text = JSON.parse(`"${row}"`) as string;
    // The letters around tell whether their script parts words with characters without width.
    const around = json.slice(Math.max(0, index - 100), index + row.length + 100).replace(/\P{L}/gu, '');
    const hidden = findHiddenCharacter(text + around);
    if (hidden === undefined || hidden.index >= text.length) continue;
    const start = index + escapes.slice(0, hidden.index).join('').length;
    const range = { start, end: start + (escapes[hidden.index]?.length ?? 0) };
    found.push({ code: 'prose/hidden-character', range, ...explainEscaped(hidden.character) });
    if (found.length === most) break;
  }
  return found;
}

/** What is said of a character that can't be seen and is written as an escape. */
export function explainEscaped(character: string): { readonly message: Words; readonly help: Words } {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: {
      en: `This text writes a character that can’t be seen (${name}).`,
      zh: `这段文字中写入了看不见的字符（${name}）。`,
    },
    help: {
      en: 'Delete what stands for it, such as &#x202e; or, between quotation marks, \\u202e.',
      zh: '请删去代表它的写法，如 &#x202e;，或双引号内的 \\u202e。',
    },
  };
}
