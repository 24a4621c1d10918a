import type { Words } from '../../diagnostics/diagnostic.js';
import { type AlikeIndicators, indicatorsAlike } from '../amounts/indicators-alike.js';
import type { StyleRule } from '../rule.js';

/** Two numbers with the same label state why they differ: scope or reporter. */
export const indicatorToldApart: StyleRule = {
  code: 'indicator/told-apart',
  kind: 'style',
  title: { en: 'Numbers under one label are told apart', zh: '同名数据须能区分' },
  why: {
    en: 'Two customs offices seldom agree, and goods are not goods and services: where two numbers have one label, readers take one for a mistake.',
    zh: '两国海关的数字往往不同，货物贸易也不等于货物与服务贸易；同一名称下有两个数字，读者会以为其中一个有误。',
  },
  help: {
    en: 'Say in both what is counted (`scope`) or who counted (`reporter`), in words that differ, or give them different labels.',
    zh: '请在两处都用不同的文字写明统计口径（`scope`）或发布机构（`reporter`），或改用不同的名称。',
  },
  bad: 'indicators:\n  share-china:\n    label: Share of trade with China\n    value: "45.4"\n    unit: "%"\n    period: 2022\n  share-kazakhstan:\n    label: Share of trade with China\n    value: "29.7"\n    unit: "%"\n    period: 2022',
  good: 'indicators:\n  share-china:\n    label: Share of trade with China\n    value: "45.4"\n    unit: "%"\n    period: 2022\n    scope: Trade with the five countries of Central Asia\n  share-kazakhstan:\n    label: Share of trade with China\n    value: "29.7"\n    unit: "%"\n    period: 2022\n    scope: Trade of Kazakhstan with all countries',
  *check({ report }) {
    for (const pair of indicatorsAlike(report)) {
      yield {
        pointer: `/indicators/${pair.second}`,
        half: 'key',
        message: describe(pair),
        related: [
          {
            pointer: `/indicators/${pair.first}`,
            message: { en: 'The same label stands here first.', zh: '此处已用同一名称。' },
          },
        ],
      };
    }
  },
};

function describe({ first, second, reason }: AlikeIndicators): Words {
  switch (reason) {
    case 'unsaid':
      return {
        en: `\`${second}\` has the label of \`${first}\` and another number, and nothing says how the two differ.`,
        zh: `\`${second}\` 与 \`${first}\` 名称相同而数值不同，又未说明区别。`,
      };
    case 'one-sided':
      return {
        en: `\`${second}\` has the label of \`${first}\`, and only one of them says what is counted or who counted.`,
        zh: `\`${second}\` 与 \`${first}\` 名称相同，但只有一处写明统计口径或发布机构。`,
      };
  }
}
