import { listIds } from '../../document/report-index.js';
import { sameLanguage } from '../../document/editions.js';
import { collectProse, type ProseUse } from '../../prose/collect-prose.js';
import { addressOf } from '../context/address-of.js';
import { bothSides, byPeople } from '../parties.js';
import type { GateFinding, GateRule } from '../rule.js';
import { type Shape, shapeOf, shapeParts } from '../text/shape-of.js';

/** The texts of full editions have the same structure, so that readers find the same passage in each. */
export const sameStructure: GateRule = {
  code: 'phase/same-structure',
  kind: 'gate',
  phase: 'III',
  title: { en: 'A text is built alike in every full edition', zh: '各完整版本的文字结构一致' },
  why: {
    en: 'A heading, list item or footnote that one edition has and another lacks is a piece that was lost, or agreed to by one side only.',
    zh: '某一版本多出或缺少的标题、列表项或脚注，往往是译漏，或只经一方同意。',
  },
  help: {
    en: 'Compare the two texts and add what is missing. A translator’s own footnote begins with “Translator’s note”. Built alike:',
    zh: '请对照两段文字，补齐所缺部分。译者自己的脚注以“译注”开头。一致的写法：',
  },
  bad: 'text:\n  zh: |\n    - 贸易\n    - 资金\n  en: |\n    - Trade',
  good: 'text:\n  zh: |\n    - 贸易\n    - 资金\n  en: |\n    - Trade\n    - Finance',
  *check({ report, editions, people, readProse }) {
    const full = editions.filter(({ extent }) => extent === 'full');
    for (const [field, uses] of fieldsOf(collectProse(report))) {
      const texts = full.flatMap((edition) => {
        const use = uses.find(({ language = '' }) => sameLanguage(language, edition.language));
        return use === undefined ? [] : [{ edition, use, shape: shapeOf(readProse(use.markdown)) }];
      });
      const [first, ...others] = texts;
      if (first === undefined) continue;
      for (const { edition, use, shape } of others) {
        const difference = compare(shape, first.shape);
        if (difference === undefined) continue;
        const translators = listIds(edition.translators).filter((id) => people.has(id));
        yield {
          pointer: use.pointer,
          half: 'key',
          sentence: difference.sentence,
          values: {
            language: { kind: 'languages', tags: [edition.language] },
            reference: { kind: 'languages', tags: [first.edition.language] },
            field: { kind: 'text', text: addressOf(report, field) },
            ...difference.values,
          },
          owes: translators.length > 0 ? byPeople(...translators) : bothSides,
          related: [
            {
              pointer: first.use.pointer,
              message: {
                en: `The text in \`${first.edition.language}\`.`,
                zh: `\`${first.edition.language}\` 的文字。`,
              },
            },
          ],
        };
      }
    }
  },
};

/** Texts that have a language, grouped by the pointer of their field. */
function fieldsOf(uses: Iterable<ProseUse>): ReadonlyMap<string, readonly ProseUse[]> {
  const fields = new Map<string, ProseUse[]>();
  for (const use of uses) {
    if (use.language === undefined) continue;
    const field = use.pointer.slice(0, use.pointer.lastIndexOf('/'));
    fields.set(field, [...(fields.get(field) ?? []), use]);
  }
  return fields;
}

function compare(shape: Shape, reference: Shape): Pick<GateFinding, 'sentence' | 'values'> | undefined {
  const part = shapeParts.find((candidate) => shape.counts[candidate] !== reference.counts[candidate]);
  if (part !== undefined) {
    return {
      sentence: 'gate.structure-differs',
      values: {
        what: { kind: 'terms', terms: [{ label: `gate.structure.${part}` }] },
        found: { kind: 'count', count: shape.counts[part] },
        expected: { kind: 'count', count: reference.counts[part] },
      },
    };
  }
  return shape.order.join() === reference.order.join() ? undefined : { sentence: 'gate.order-differs' };
}
