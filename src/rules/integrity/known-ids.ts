import { Spellings } from '../../schema/spelling.js';
import { collectIdUses, type IdUse } from '../context/collect-id-uses.js';
import type { IdEntry } from '../context/collect-ids.js';
import { didYouMean } from '../did-you-mean.js';
import { nameKind, nameKinds } from '../name-kind.js';
import type { IntegrityRule } from '../rule.js';

/** Every field that refers to an id names an existing entry of the right kind. */
export const knownIds: IntegrityRule = {
  code: 'id/known',
  kind: 'integrity',
  title: { en: 'An id names something of the file', zh: '引用的标识须存在' },
  why: {
    en: 'A name that leads nowhere would print as an empty place or credit no one.',
    zh: '指向空处的标识会印成空白，也无从署名。',
  },
  help: {
    en: 'Write the id of an entry of the file, or add that entry.',
    zh: '请写文件中已有条目的标识，或补上该条目。',
  },
  bad: 'plan:\n  agreed:\n    by: [zholdybai]',
  good: 'plan:\n  agreed:\n    by: [zholdybay]',
  *check({ report, ids, byId }) {
    const spellings = new Map<string, Spellings>();
    for (const use of collectIdUses(report)) {
      const found = byId.get(use.id);
      if (found !== undefined && fits(use, found)) continue;
      const kinds = [...use.wants, use.part].join();
      const candidates =
        spellings.get(kinds) ?? new Spellings(ids.filter((entry) => fits(use, entry)).map((entry) => entry.id));
      spellings.set(kinds, candidates);
      const wanted = nameKinds(use.wants);
      const { help, replacement } = didYouMean(use.id, candidates);
      yield {
        pointer: use.pointer,
        message:
          found === undefined
            ? {
                en: `\`${use.id}\` is the id of nothing in this file; ${wanted.en}${inPart(use).en} is wanted.`,
                zh: `文件中没有标识 \`${use.id}\`；此处应为${inPart(use).zh}${wanted.zh}。`,
              }
            : {
                en: `\`${use.id}\` is ${nameKind(found.kind).en}; ${wanted.en}${inPart(use).en} is wanted.`,
                zh: `\`${use.id}\` 是${nameKind(found.kind).zh}；此处应为${inPart(use).zh}${wanted.zh}。`,
              },
        help,
        ...(found === undefined
          ? {}
          : { related: [{ pointer: found.pointer, message: { en: 'It stands here.', zh: '它在此处。' } }] }),
        ...(replacement === undefined ? {} : { replacement }),
      };
    }
  },
};

function fits(use: IdUse, entry: IdEntry): boolean {
  return use.wants.includes(entry.kind) && (use.part === undefined || entry.pointer.startsWith(`/parts/${use.part}/`));
}

function inPart(use: IdUse): { en: string; zh: string } {
  return use.part === 'interaction' ? { en: ' of Part Two', zh: '第二部分的' } : { en: '', zh: '' };
}
