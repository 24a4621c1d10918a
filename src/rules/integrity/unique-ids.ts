import { partKeys } from '../context/report-paths.js';
import { nameKind } from '../name-kind.js';
import type { IntegrityRule } from '../rule.js';

const nameOfAPart = new Set<string>(partKeys);

/** An id names one entry in the whole file, and is not the key of a part, which addresses use. */
export const uniqueIds: IntegrityRule = {
  code: 'id/unique',
  kind: 'integrity',
  title: { en: 'An id is used once', zh: '标识不得重复' },
  why: {
    en: 'Addresses, links and comments find a thing by its id alone.',
    zh: '地址、链接和意见都只凭标识找到对象。',
  },
  help: {
    en: 'Give one of the two another id, and change the places that mean it.',
    zh: '请给其中一个换一个标识，并修改引用它的地方。',
  },
  bad: 'tables:\n  - id: trade\nboxes:\n  - id: trade',
  good: 'tables:\n  - id: trade\nboxes:\n  - id: trade-box',
  *check({ ids, byId }) {
    for (const { id, kind, pointer } of ids) {
      if (nameOfAPart.has(id)) {
        yield {
          pointer,
          message: {
            en: `The id \`${id}\` is the name of a part, so an address could mean either.`,
            zh: `标识 \`${id}\` 与报告部分的名称相同，地址会有歧义。`,
          },
          help: { en: 'Choose another id.', zh: '请换一个标识。' },
        };
        continue;
      }
      const first = byId.get(id);
      if (first === undefined || first.pointer === pointer || isOneMemberTwice(first.pointer, pointer)) continue;
      yield {
        pointer,
        message: {
          en: `The id \`${id}\` is used twice: for ${nameKind(first.kind).en} and for ${nameKind(kind).en}.`,
          zh: `标识 \`${id}\` 用了两次：${nameKind(first.kind).zh}和${nameKind(kind).zh}。`,
        },
        related: [{ pointer: first.pointer, message: { en: 'It is first used here.', zh: '首次使用在此。' } }],
      };
    }
  },
};

/** A person who is listed in both teams has a separate rule. */
function isOneMemberTwice(first: string, second: string): boolean {
  return first.startsWith('/sides/china/team/') && second.startsWith('/sides/partner/team/');
}
