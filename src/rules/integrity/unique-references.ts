import type { IntegrityRule } from '../rule.js';

/** Each key belongs to one entry of the list of references. */
export const uniqueReferences: IntegrityRule = {
  code: 'reference/unique',
  kind: 'integrity',
  title: { en: 'A key of a reference is used once', zh: '参考文献的键不得重复' },
  why: { en: 'A citation must lead to one entry.', zh: '一处引用只能指向一条文献。' },
  help: {
    en: 'Remove one of the two entries, or give it another `id`.',
    zh: '请删去其中一条，或换一个 `id`。',
  },
  bad: 'references:\n  - id: bank-2019\n  - id: bank-2019',
  good: 'references:\n  - id: bank-2019a\n  - id: bank-2019b',
  *check({ report: { references } }) {
    if (!Array.isArray(references)) return;
    const first = new Map<string, string>();
    for (const [index, { id }] of references.entries()) {
      const pointer = `/references/${String(index)}/id`;
      const before = first.get(id);
      if (before === undefined) first.set(id, pointer);
      else {
        yield {
          pointer,
          message: { en: `Two references have the key \`${id}\`.`, zh: `有两条参考文献的键都是 \`${id}\`。` },
          related: [{ pointer: before, message: { en: 'The first one.', zh: '第一条。' } }],
        };
      }
    }
  },
};
