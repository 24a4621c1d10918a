import type { Lint } from './lint.js';

/** `%YAML` and `%TAG` lines. */
export const directive: Lint = {
  code: 'yaml/directive',
  check: ({ tokens }) =>
    tokens
      .filter((token) => token.type === 'directive')
      .map(({ offset, source }) => ({
        range: { start: offset, end: offset + source.length },
        message: {
          en: 'A line with % in the first column instructs the YAML reader.',
          zh: '第一列为 % 的行是给 YAML 读取程序的指令。',
        },
        help: {
          en: 'Delete the line. If it is text, write it in a `|` block.',
          zh: '请删去这一行；若是正文，请写在 `|` 块中。',
        },
      })),
};

/** A second document after `---`; only the first is read. */
export const severalDocuments: Lint = {
  code: 'yaml/several-documents',
  check({ tokens, text }) {
    const second = tokens.filter((token) => token.type === 'document')[1];
    if (second === undefined) return [];
    const range = { start: second.offset, end: Math.min(second.offset + 3, text.length) };
    return [
      {
        range,
        message: {
          en: 'Another document begins here; only the first is read.',
          zh: '从这里开始是另一个文档；只读取第一个。',
        },
        help: {
          en: 'Put each study in a file of its own, or delete the line “---”.',
          zh: '请把每项研究放在单独的文件中，或删去“---”这一行。',
        },
      },
    ];
  },
};
