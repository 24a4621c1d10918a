import type { Edit, Words } from '../../../diagnostics/diagnostic.js';
import { isItem, keyOf } from '../survey-lines.js';
import type { Line } from '../survey-lines.js';
import type { IssuePattern, IssueWords } from './issue-pattern.js';

/** A line that begins with a tab. */
export const tabIndentation: IssuePattern = {
  code: 'yaml/tab-indentation',
  recognise: ({ lines }) =>
    describeTabs(lines.filter(({ role, leading }) => role !== 'prose' && leading.includes('\t'))),
};

/** A line that begins with a full-width, no-break or other space that YAML reads as a letter. */
export const oddIndentation: IssuePattern = {
  code: 'yaml/odd-indentation',
  recognise: ({ lines }) =>
    describeOddSpaces(lines.filter(({ role, leading }) => role !== 'prose' && /[^ \t]/.test(leading))),
};

/** Items of a list and keys at the same depth. */
export const listAmongKeys: IssuePattern = {
  code: 'yaml/list-among-keys',
  recognise({ lines, issue }) {
    const structure = lines.filter(({ role, start }) => role === 'structure' && start >= issue.within.start);
    const level = structure.reduce((least, { leading }) => Math.min(least, leading.length), Infinity);
    const [first, ...others] = structure.filter(({ leading }) => leading.length === level);
    const key = others.find(({ content }) => keyOf(content) !== undefined);
    if (first === undefined || !isItem(first.content) || key === undefined) return undefined;
    return {
      range: { start: key.start + key.leading.length, end: key.end },
      message: {
        en: `Line ${String(key.number)} is a key among the items of a list.`,
        zh: `第 ${String(key.number)} 行是键，却与列表的各项并列。`,
      },
      why: { en: 'A place holds either a list or keys.', zh: '同一位置要么是列表，要么是键。' },
      help: {
        en: 'If the key belongs to the item above, indent it by two spaces more; if it belongs to what holds the list, indent it by less.',
        zh: '若它属于上面的项，请再缩进两个空格；若属于包含列表的上级，请减少缩进。',
      },
    };
  },
};

/** A line whose depth matches none of the lines above it. */
export const unevenIndentation: IssuePattern = {
  code: 'yaml/uneven-indentation',
  recognise({ issue, lines, line: stumbled }) {
    const structure = lines.filter(({ role }) => role === 'structure');
    const least = structure[0]?.leading.length ?? 0;
    const line =
      structure.find(({ leading }) => leading.length < least) ??
      structure.find((below, index) => standsInValue(below, structure[index - 1])) ??
      (issue.code === 'BAD_INDENT' ? stumbled : undefined);
    if (line === undefined) return undefined;
    return {
      range: { start: line.start, end: line.end },
      message: {
        en: `Line ${String(line.number)} is not indented like the lines it belongs to.`,
        zh: `第 ${String(line.number)} 行的缩进与同级各行不一致。`,
      },
      why: {
        en: 'YAML sees by the indentation what belongs to what.',
        zh: 'YAML 靠缩进判断从属关系。',
      },
      help: {
        en: 'Give keys of the same level the same number of spaces, two more than the key they belong to. The text of a `|` block stands deeper than its key throughout.',
        zh: '同级的键缩进相同的空格数，比上级多两个空格；`|` 块的正文每行都要比它的键缩进更深。',
      },
    };
  },
};

/** True for a key that is deeper than the key above it, which already has a value. */
function standsInValue(line: Line, above: Line | undefined): boolean {
  if (above === undefined || keyOf(line.content) === undefined) return false;
  const [, dash, key] = /^((?:-\s+)*)([^\s:#][^:]*):\s+[^\s|>#&!]/.exec(above.content) ?? [];
  return dash !== undefined && key !== undefined && line.leading.length > above.leading.length + dash.length;
}

/** One message for all lines that begin with a tab; `undefined` for none. */
export function describeTabs(lines: readonly Line[]): IssueWords | undefined {
  return describe(lines, {
    message: (where) => ({ en: `${where.en} with a tab.`, zh: `${where.zh}以制表符（Tab）开头。` }),
    help: {
      en: 'YAML counts spaces only: replace each tab by two spaces, and let your editor insert spaces for the Tab key.',
      zh: 'YAML 只认空格：请把每个制表符换成两个空格，并让编辑器把 Tab 键输入为空格。',
    },
  });
}

/** One message for all lines that begin with a space other than U+0020; `undefined` for none. */
export function describeOddSpaces(lines: readonly Line[]): IssueWords | undefined {
  return describe(lines, {
    message: (where) => ({
      en: `${where.en} with a full-width or no-break space.`,
      zh: `${where.zh}以全角空格或不换行空格开头。`,
    }),
    help: {
      en: 'YAML takes such a space for a letter: delete it and type ordinary spaces, in half-width mode. Paragraphs are indented when they are printed; type no indent for them.',
      zh: 'YAML 会把这种空格当作文字：请删去，改用半角空格。段首缩进由排版自动完成，不必输入。',
    },
  });
}

function describe(
  lines: readonly Line[],
  words: { readonly message: (where: Words) => Words; readonly help: Words },
): IssueWords | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const number = String(first.number);
  const more = String(lines.length - 1);
  const where =
    lines.length === 1
      ? { en: `Line ${number} begins`, zh: `第 ${number} 行` }
      : { en: `Line ${number} and ${more} more begin`, zh: `第 ${number} 行等 ${String(lines.length)} 行` };
  return {
    range: { start: first.start, end: first.start + first.leading.length },
    message: words.message(where),
    help: words.help,
    edits: lines.map(spaced),
  };
}

/** Two spaces for a tab or a full-width space, one for any other. */
function spaced(line: Line): Edit {
  const text = line.leading.replace(/[\t\u3000]/g, '  ').replace(/[^ ]/g, ' ');
  return { range: { start: line.start, end: line.start + line.leading.length }, text };
}
