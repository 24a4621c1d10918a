import { quoted } from '../recover/issue-patterns/quote-or-block.js';
import type { Line } from '../recover/survey-lines.js';
import type { Lint, LintWords } from './lint.js';

/** `title: Project #2`: a # directly before a sign or digit is more often part of the text than a comment. */
export const commentCutsText: Lint = {
  code: 'yaml/comment-cuts-text',
  check: ({ lines }) => lines.filter(({ role }) => role === 'structure').flatMap((line) => cutBy(line)),
};

function cutBy(line: Line): readonly LintWords[] {
  const [, before = '', value = '', comment = ''] =
    /^((?:-\s+)?(?:[^\s:"'#][^:#]*:\s+)?)([^\s"'|>[{#&*!][^#]*?)\s(#[^\s#!].*)$/.exec(line.content) ?? [];
  if (comment === '' || (before === '' && !/^-\s/.test(line.content))) return [];
  const start = line.start + line.leading.length + before.length;
  const range = { start: line.start + line.leading.length + line.content.length - comment.length, end: line.end };
  const whole = `${value} ${comment}`;
  const shown = whole.length > 60 ? { en: '', zh: '' } : { en: `: ${quoted(whole)}`, zh: `：${quoted(whole)}` };
  return [
    {
      range,
      message: {
        en: `“${comment.slice(0, 20)}” is read as a comment and will not be printed.`,
        zh: `“${comment.slice(0, 20)}”被当作注释，不会印出。`,
      },
      help: {
        en: `If it is part of the text, quote the text${shown.en}. If it is a comment, write a space after the #.`,
        zh: `若属于文本，请给文本加引号${shown.zh}；若是注释，请在 # 后加一个空格。`,
      },
      edits: [{ range: { start, end: line.end }, text: quoted(whole) }],
    },
  ];
}

/** A `>` block in which one line ends and the next begins with a Chinese character. */
export const foldedBlock: Lint = {
  code: 'yaml/folded-block',
  check: ({ lines }) => lines.flatMap((line, index) => foldsHan(line, lines, index)),
};

function foldsHan(line: Line, lines: readonly Line[], index: number): readonly LintWords[] {
  const [, before = '', sign = ''] =
    /^(.*[:-]\s+)?(>)[-+]?[1-9]?[-+]?$/.exec(line.role === 'structure' ? line.content : '') ?? [];
  if (sign === '') return [];
  for (let at = index + 1; lines[at]?.role === 'prose' || lines[at]?.role === 'blank'; at += 1) {
    const joined = `${lines[at]?.content.trimEnd() ?? ''}\n${lines[at + 1]?.role === 'prose' ? (lines[at + 1]?.content ?? '') : ''}`;
    if (!/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]\n[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(joined))
      continue;
    const start = line.start + line.leading.length + before.length;
    const range = { start, end: start + 1 };
    return [
      {
        range,
        message: {
          en: 'A `>` block puts a space between Chinese lines.',
          zh: '`>` 块会在中文的行与行之间加空格。',
        },
        help: { en: 'Write `|` instead of `>`.', zh: '请把 `>` 改为 `|`。' },
        edits: [{ range, text: '|' }],
      },
    ];
  }
  return [];
}
