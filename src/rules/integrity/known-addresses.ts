import { Spellings } from '../../schema/spelling.js';
import { collectAddresses } from '../context/collect-addresses.js';
import { reportPaths } from '../context/report-paths.js';
import { didYouMean } from '../did-you-mean.js';
import type { IntegrityRule } from '../rule.js';

/** An `about` refers to an id, to a path of the report, or to a paragraph of a revision. */
export const knownAddresses: IntegrityRule = {
  code: 'address/known',
  kind: 'integrity',
  title: { en: 'An address leads somewhere', zh: '地址须能找到' },
  why: {
    en: 'Decisions, positions and comments are printed with the place that they are about.',
    zh: '决定、立场和意见都连同所涉及的位置一起印出。',
  },
  help: {
    en: 'An address is an id, a path such as `modernization.partner.problems`, or `{revision: 3, paragraph: 12}`.',
    zh: '地址可以是标识、路径（如 `modernization.partner.problems`）或 `{revision: 3, paragraph: 12}`。',
  },
  bad: 'about: modernization.kazakhstan.problems',
  good: 'about: modernization.partner.problems',
  *check({ report, ids, byId }) {
    const paths = new Spellings([...reportPaths]);
    const all = new Spellings([...ids.map(({ id }) => id), ...reportPaths]);
    for (const { address, pointer } of collectAddresses(report)) {
      if (typeof address !== 'string') {
        const missing = (['revision', 'paragraph'] as const).find((key) => address[key] === undefined);
        if (missing === undefined) continue;
        yield {
          pointer,
          message: {
            en: `An address by paragraph needs both \`revision\` and \`paragraph\`; \`${missing}\` is missing.`,
            zh: `按段落写的地址须同时有 \`revision\` 和 \`paragraph\`；缺 \`${missing}\`。`,
          },
        };
        continue;
      }
      if (reportPaths.has(address) || byId.has(address)) continue;
      const bare = address.replace(/^parts\./, '');
      const likely = reportPaths.has(bare)
        ? bare
        : didYouMean(address, address.includes('.') ? paths : all).replacement;
      yield {
        pointer,
        message: {
          en: `\`${address}\` is neither an id of this file nor a path of the report.`,
          zh: `\`${address}\` 既不是本文件的标识，也不是报告中的路径。`,
        },
        ...(likely === undefined
          ? {}
          : {
              help: { en: `Did you mean \`${likely}\`?`, zh: `是否应为 \`${likely}\`？` },
              replacement: likely,
            }),
      };
    }
  },
};
