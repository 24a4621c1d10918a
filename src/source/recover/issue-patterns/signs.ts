import { refuseCrowded } from '../../read/refuse-file.js';
import { quoteOrBlock, quoted } from './quote-or-block.js';
import type { IssuePattern } from './issue-pattern.js';

/** A text that begins with a reserved sign of YAML: @, a backtick, %; * or & followed by words. */
export const reservedSign: IssuePattern = {
  code: 'yaml/reserved-sign',
  recognise({ text, issue, line }) {
    const [, before = '', starred] = namedSign.exec(line.content) ?? [];
    if (issue.code !== 'BAD_SCALAR_START' && starred === undefined) return undefined;
    const start = starred === undefined ? issue.range.start : line.start + line.leading.length + before.length;
    const range = { start, end: Math.max(start + 1, line.end) };
    const sign = text.charAt(start);
    return {
      range,
      message: {
        en: `A text cannot begin with ${sign} unless it is quoted.`,
        zh: `文本不能以 ${sign} 开头，除非加引号。`,
      },
      help: quoteOrBlock(text.slice(line.start + line.leading.length, start), text.slice(start, range.end)),
      edits: [{ range, text: quoted(text.slice(start, range.end)) }],
    };
  },
};

/** `*see the plan`: with nothing after the word it would be an alias, which has its own finding. */
const namedSign = /^((?:-\s+)?(?:[^\s:"'][^:]*:\s+)?)([*&]\S*\s+[^\s#].*)$/;

/** Text after a closing quotation mark or bracket: `"BRI" and after`, `[Draft] title`. */
export const textAfterQuote: IssuePattern = {
  code: 'yaml/text-after-quote',
  recognise({ issue, line }) {
    const isSuspect = issue.code === 'UNEXPECTED_TOKEN' || issue.code === 'MISSING_CHAR' || issue.code === 'BAD_INDENT';
    const [, key = '', value = ''] =
      /^((?:-\s+)?(?:[^\s:"'][^:]*:\s+)?)((?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})\s*[^\s#,:].*)$/.exec(line.content) ??
      [];
    if (!isSuspect || value === '') return undefined;
    const start = line.start + line.leading.length + key.length;
    const range = { start, end: start + value.length };
    // In 'it's' the marks were meant to enclose the whole text.
    const inner = /^(["'])(.*)\1$/.exec(value)?.[2];
    return {
      range,
      message: {
        en: 'The text goes on after its closing quotation mark or bracket.',
        zh: '引号或括号已经关闭，后面却还有文字。',
      },
      why: {
        en: 'A quotation mark or bracket at the beginning of a value encloses all of it.',
        zh: '值以引号或括号开头时，引号或括号要括住整个值。',
      },
      help: quoteOrBlock(key, value),
      edits: [{ range, text: quoted(inner ?? value) }],
    };
  },
};

/** A quotation mark without its closing one. */
export const unclosedQuote: IssuePattern = {
  code: 'yaml/unclosed-quote',
  recognise({ text, issue, lines }) {
    if (issue.code !== 'MISSING_CHAR' && issue.code !== 'BAD_INDENT') return undefined;
    const opening = lines.find(({ role, content }) => role === 'structure' && openQuote.test(content));
    const [, before = '', mark = ''] = (opening && openQuote.exec(opening.content)) ?? [];
    if (opening === undefined) return undefined;
    const start = opening.start + opening.leading.length + before.length;
    return {
      range: { start, end: opening.end },
      message: {
        en: `The quotation mark ${mark} on line ${String(opening.number)} is never closed.`,
        zh: `第 ${String(opening.number)} 行的引号 ${mark} 没有配对。`,
      },
      help: {
        en: `Close it with ${mark} at the end of the text, or write the text as a \`|\` block, where quotation marks are plain signs.`,
        zh: `请在文本末尾加上 ${mark}，或写成 \`|\` 块（块中引号只是普通符号）。`,
      },
      edits:
        lines.length === 1 && text.length > 0 ? [{ range: { start: opening.end, end: opening.end }, text: mark }] : [],
    };
  },
};

const openQuote = /^((?:-\s+)?(?:[^\s:"'][^:"']*:\s+)?)(?:(")(?:[^"\\]|\\.)*|(')(?:[^']|'')*)$/;

/** A bracket or brace without its closing one. */
export const unclosedBracket: IssuePattern = {
  code: 'yaml/unclosed-bracket',
  recognise({ issue, lines }) {
    if (issue.code !== 'BAD_INDENT' && issue.code !== 'MISSING_CHAR' && issue.code !== 'BLOCK_IN_FLOW')
      return undefined;
    const opening = lines.find(({ role, content }) => role === 'structure' && openBracket.test(content));
    const [, before = '', mark = ''] = (opening && openBracket.exec(opening.content)) ?? [];
    if (opening === undefined) return undefined;
    const start = opening.start + opening.leading.length + before.length;
    const closing = mark === '[' ? ']' : '}';
    return {
      range: { start, end: opening.end },
      message: {
        en: `The bracket ${mark} on line ${String(opening.number)} is never closed with ${closing}.`,
        zh: `第 ${String(opening.number)} 行的括号 ${mark} 没有用 ${closing} 关闭。`,
      },
      help: {
        en: `Close it with ${closing}. A text that begins with ${mark} stands in quotation marks or in a \`|\` block.`,
        zh: `请用 ${closing} 关闭；以 ${mark} 开头的文本要加引号或写成 \`|\` 块。`,
      },
    };
  },
};

const openBracket = /^((?:-\s+)?(?:[^\s:"'][^:"']*:\s+)?)([[{])[^\]}]*$/;

/** A list that begins on the line of its key: `languages: - zh`. */
export const listBesideKey: IssuePattern = {
  code: 'yaml/list-beside-key',
  recognise({ issue, line }) {
    const [, key = '', item = ''] = /^([^\s:"'][^:]*:\s+)(-\s.*)$/.exec(line.content) ?? [];
    if (issue.code !== 'UNEXPECTED_TOKEN' || item === '') return undefined;
    const start = line.start + line.leading.length + key.length;
    const range = { start, end: start + item.length };
    const indent = `${line.leading}  `;
    return {
      range,
      message: { en: 'A list cannot begin on the line of its key.', zh: '列表不能从键所在的行开始。' },
      help: {
        en: 'Begin each item on a line of its own with “- ”, indented under the key.',
        zh: '请让每一项各占一行，以“- ”开头，并缩进在键之下。',
      },
      edits: [
        { range: { start: start - (key.length - key.trimEnd().length), end: range.end }, text: `\n${indent}${item}` },
      ],
    };
  },
};

/** A backslash in double quotation marks that is not a YAML escape. */
export const backslash: IssuePattern = {
  code: 'yaml/backslash',
  recognise({ issue }) {
    if (issue.code !== 'BAD_DQ_ESCAPE') return undefined;
    return {
      range: issue.range,
      message: {
        en: 'In double quotation marks a backslash begins a code, and YAML does not know this one.',
        zh: '双引号中的反斜线表示转义，而 YAML 不认识这一个。',
      },
      help: { en: 'Write two backslashes, or use single quotation marks.', zh: '请写两个反斜线，或改用单引号。' },
      edits: [{ range: { start: issue.range.start, end: issue.range.start }, text: '\\' }],
    };
  },
};

/** Lists and maps nested deeper than in any report. */
export const tooDeep: IssuePattern = {
  code: 'yaml/too-deep',
  recognise({ issue }) {
    if (issue.code !== 'TOO_DEEP') return undefined;
    return {
      range: issue.range,
      message: {
        en: 'Lists and maps stand more than 32 deep inside one another here.',
        zh: '列表和映射在此嵌套超过 32 层。',
      },
      why: {
        en: 'No report needs that depth; files that have it are broken or hostile.',
        zh: '报告不需要这样的深度；出现这种情况的文件不是损坏就是恶意的。',
      },
      help: { en: 'Check the brackets and the indentation of this line.', zh: '请检查这一行的括号和缩进。' },
    };
  },
};

/** More signs and words than any report has. */
export const tooManyParts: IssuePattern = {
  code: 'yaml/too-many-parts',
  recognise: ({ issue }) => (issue.code === 'TOO_MANY' ? refuseCrowded(issue.range) : undefined),
};

/** A hyphen without a space before its item, `-id: method`, which YAML reads as the first letter of a key. */
export const hyphenWithoutSpace: IssuePattern = {
  code: 'yaml/hyphen-without-space',
  recognise({ lines, line }) {
    const found = lines.find(
      ({ role, content, number }) =>
        role === 'structure' && number <= line.number && /^-[^\s-][^:]*:(?:\s|$)/.test(content),
    );
    if (found === undefined) return undefined;
    const start = found.start + found.leading.length;
    return {
      range: { start, end: start + 1 },
      message: {
        en: `The hyphen on line ${String(found.number)} has no space after it.`,
        zh: `第 ${String(found.number)} 行的连字符后面没有空格。`,
      },
      why: {
        en: 'Only a hyphen and a space begin an item of a list; so the hyphen is read as part of the key.',
        zh: '列表的一项以“连字符加空格”开头；缺了空格，连字符会被当作键的一部分。',
      },
      help: {
        en: 'Write “- ” with a space, and let the further lines of the item begin under its first word.',
        zh: '请写成“- ”（带空格），并让该项的其余各行与第一个词对齐。',
      },
      edits: [{ range: { start: start + 1, end: start + 1 }, text: ' ' }],
    };
  },
};
