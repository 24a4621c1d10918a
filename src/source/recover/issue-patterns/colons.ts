import { quoteOrBlock, quoted } from './quote-or-block.js';
import type { IssuePattern } from './issue-pattern.js';

/** A key that ends in a full-width colon, `标题：`, which YAML reads as a letter. */
export const fullWidthColon: IssuePattern = {
  code: 'yaml/full-width-colon',
  recognise({ lines, line }) {
    const found = lines.find(
      ({ role, content, number }) => role === 'structure' && number <= line.number && fullWidthKey.test(content),
    );
    const parts = found && fullWidthKey.exec(found.content);
    if (found === undefined || !parts) return undefined;
    const [, key = '', colon = ''] = parts;
    const start = found.start + found.leading.length + key.length;
    const range = { start, end: start + colon.length };
    return {
      range,
      message: {
        en: `The colon on line ${String(found.number)} is a full-width one, as in Chinese text.`,
        zh: `第 ${String(found.number)} 行的冒号是全角冒号。`,
      },
      why: {
        en: 'YAML takes it for a letter, so that the key swallows what follows.',
        zh: 'YAML 会把它当作普通字符，键就与后面的内容连成一片。',
      },
      help: {
        en: 'Type the colon in half-width mode, with a space after it.',
        zh: '请改用半角冒号，后面加一个空格。',
      },
      edits: [{ range, text: found.content.length > key.length + colon.length ? ': ' : ':' }],
    };
  },
};

const fullWidthKey = /^((?:-\s+)*["']?[^\s:："'#]{1,60}["']?\s*)(：\s*)/;

/** A second colon in a text, `title: China: a study`, which YAML reads as another key. */
export const colonInText: IssuePattern = {
  code: 'yaml/colon-in-text',
  recognise({ issue, line }) {
    const isSuspect = issue.code === 'BLOCK_AS_IMPLICIT_KEY' || issue.code === 'MULTILINE_IMPLICIT_KEY';
    const [, key = '', value = ''] = /^((?:-\s+)?[^\s:][^:]*:\s+)([^"'[{|>].*:(?:\s.*)?)$/.exec(line.content) ?? [];
    if (!isSuspect || value === '') return undefined;
    const start = line.start + line.leading.length + key.length;
    const range = { start, end: start + value.length };
    return {
      range,
      message: {
        en: 'A text that holds a colon and a space stands here without quotation marks.',
        zh: '文本中含有冒号和空格，却没有加引号。',
      },
      why: {
        en: 'YAML takes what stands before the colon for another key.',
        zh: 'YAML 会把冒号前的部分当作另一个键。',
      },
      help: quoteOrBlock(key, value),
      edits: [{ range, text: quoted(value) }],
    };
  },
};

/** A line without the colon that makes it a key. */
export const missingColon: IssuePattern = {
  code: 'yaml/missing-colon',
  recognise({ issue, line }) {
    const isSuspect = ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'NOT_A_KEY'].includes(issue.code);
    if (!isSuspect || /^- |["'[\]{}]/.test(line.content)) return undefined;
    const at = line.start + line.leading.length;
    return {
      range: { start: at, end: line.end },
      message: {
        en: `Line ${String(line.number)} has no colon, so that it is neither a key nor part of a text.`,
        zh: `第 ${String(line.number)} 行没有冒号，既不是键，也不属于上面的文本。`,
      },
      help: {
        en: 'If it is a key, write a colon and a space after it. If it is text, indent it deeper than its key, and write the key as “key: |”.',
        zh: '若是键，请在后面加半角冒号和空格；若是正文，请比它的键缩进更深，并把键写成“键: |”。',
      },
    };
  },
};
