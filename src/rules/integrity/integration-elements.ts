import { Spellings } from '../../schema/spelling.js';
import { fieldsOf } from '../context/report-paths.js';
import { didYouMean } from '../did-you-mean.js';
import type { IntegrityRule } from '../rule.js';

const connectivities = ['policy', 'facilities', 'trade', 'finance', 'people'];
const fields = fieldsOf('chinaInitiative').map((field) => `chinaInitiative.${field}`);

/** Each element that the partner's initiative is joined to is a connectivity or an entry of Part Three. */
export const integrationElements: IntegrityRule = {
  code: 'integration/china-element',
  kind: 'integrity',
  title: { en: 'An integration names an element of China’s initiative', zh: '对接须指明中方倡议的内容' },
  why: {
    en: 'Part Five joins what Parts Three and Four have described.',
    zh: '第五部分对接的是第三、第四部分所述内容。',
  },
  help: {
    en: 'Write a connectivity (`policy`, `facilities`, `trade`, `finance`, `people`), the id of a section of Part Three, or a path such as `chinaInitiative.content`.',
    zh: '请写五通之一（`policy`、`facilities`、`trade`、`finance`、`people`）、第三部分小节的标识，或路径（如 `chinaInitiative.content`）。',
  },
  bad: 'integration:\n  - china: infrastructure\n    partner: bright-road',
  good: 'integration:\n  - china: facilities\n    partner: bright-road',
  *check({ report: { parts } }) {
    const known = [...connectivities, ...fields, ...(parts.chinaInitiative.sections ?? []).map(({ id }) => id)];
    const spellings = new Spellings(known);
    for (const [index, { china }] of (parts.future.integration ?? []).entries()) {
      if (known.includes(china)) continue;
      const { help, replacement } = didYouMean(china, spellings);
      yield {
        pointer: `/parts/future/integration/${String(index)}/china`,
        message: {
          en: `\`${china}\` is neither a connectivity nor in Part Three.`,
          zh: `\`${china}\` 既不是五通之一，也不在第三部分中。`,
        },
        ...(replacement === undefined ? {} : { help, replacement }),
      };
    }
  },
};
