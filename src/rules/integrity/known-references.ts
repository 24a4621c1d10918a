import { Spellings } from '../../schema/spelling.js';
import { collectReferenceUses } from '../context/collect-reference-uses.js';
import { didYouMean } from '../did-you-mean.js';
import type { IntegrityRule } from '../rule.js';

/** A `source` is the key of an entry in the list of references. */
export const knownReferences: IntegrityRule = {
  code: 'reference/known',
  kind: 'integrity',
  title: { en: 'A source is in the list of references', zh: '来源须在参考文献中' },
  why: { en: 'Readers must be able to find what a statement rests on.', zh: '读者须能查到论述的依据。' },
  help: {
    en: 'Write the `id` of an entry of `references`, or add the entry.',
    zh: '请写 `references` 中条目的 `id`，或补上该条目。',
  },
  bad: 'sources: [whitepaper-2032]\n\nreferences:\n  - id: whitepaper-2023',
  good: 'sources: [whitepaper-2023]\n\nreferences:\n  - id: whitepaper-2023',
  *check({ report, referenceKeys }) {
    if (referenceKeys === undefined) return;
    const spellings = new Spellings([...referenceKeys]);
    for (const { key, pointer } of collectReferenceUses(report)) {
      if (referenceKeys.has(key)) continue;
      const { help, replacement } = didYouMean(key, spellings);
      yield {
        pointer,
        message: {
          en: `\`${key}\` is no entry of the list of references.`,
          zh: `参考文献中没有 \`${key}\`。`,
        },
        ...(replacement === undefined ? {} : { help, replacement }),
      };
    }
  },
};
