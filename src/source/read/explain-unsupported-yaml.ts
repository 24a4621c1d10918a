import type { Words } from '../../diagnostics/diagnostic.js';
import type { SourceCode } from '../codes.js';
import type { UnsupportedYaml } from './grow-tree.js';
import type { LintWords } from '../lint/lint.js';
import { quoted } from '../recover/issue-patterns/quote-or-block.js';

/** Explains well-formed YAML that a report must not use. */
export function explainUnsupportedYaml(
  issue: UnsupportedYaml,
  text: string,
): { readonly code: SourceCode; readonly words: LintWords } {
  const { range, name } = issue;
  switch (issue.kind) {
    case 'duplicate-key':
      return {
        code: 'yaml/duplicate-key',
        words: {
          range,
          message: { en: `The key “${name}” stands here for the second time.`, zh: `键“${name}”在此重复出现。` },
          why: { en: 'Of two values one would be lost.', zh: '两个值中会丢失一个。' },
          help: { en: 'Delete one of the two, or join what they hold.', zh: '请删去一个，或把两处内容合并。' },
          related: issue.first
            ? [
                {
                  message: { en: 'It stands here first.', zh: '第一次出现在这里。' },
                  pointer: issue.pointer,
                  range: issue.first,
                },
              ]
            : [],
        },
      };
    case 'alias':
      return { code: 'yaml/alias', words: leadingSign(issue, text, '*') };
    case 'anchor':
      return { code: 'yaml/anchor', words: leadingSign(issue, text, '&') };
    case 'tag':
      return { code: 'yaml/tag', words: leadingSign(issue, text, '!') };
    case 'complex-key':
      return {
        code: 'yaml/complex-key',
        words: {
          range,
          message: {
            en: 'A key is a plain word; here stands a list, a map or a “?”.',
            zh: '键应是普通的词，这里却是列表、映射或“?”。',
          },
          help: { en: 'Write the key as a word and a colon.', zh: '请把键写成一个词加冒号。' },
        },
      };
    case 'comma':
      return {
        code: 'yaml/comma-cuts-text',
        words: {
          range,
          message: {
            en: `In braces a comma ends the text, so “${name}” is cut off from it.`,
            zh: `花括号中的逗号会结束文本，“${name}”因此被截断。`,
          },
          help: {
            en: 'Quote the text, or write each language on a line of its own.',
            zh: '请给文本加引号，或每种语言单独写一行。',
          },
        },
      };
  }
}

function leadingSign(issue: UnsupportedYaml, text: string, sign: string): LintWords {
  const lineEnd = text.indexOf('\n', issue.range.start);
  const rest = text.slice(issue.range.start, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  const range = { start: issue.range.start, end: issue.range.start + rest.length };
  const words: Words = {
    en: `A value that begins with ${sign} is not read as text.`,
    zh: `以 ${sign} 开头的值不会被当作文本。`,
  };
  return {
    range,
    message: words,
    help: {
      en: 'If it is text, quote it or write it as a `|` block on the next line; otherwise write the value out in full.',
      zh: '若是文本，请加引号，或在下一行写成 `|` 块；否则请把值完整写出。',
    },
    edits: rest.startsWith(sign) ? [{ range, text: quoted(rest) }] : [],
  };
}
