import type { IntegrityRule } from '../rule.js';

/** An indicator has one number, or numbers by period. */
export const indicatorAmount: IntegrityRule = {
  code: 'indicator/amount',
  kind: 'integrity',
  title: { en: 'An indicator has a number', zh: '数据须有数值' },
  why: { en: 'Where prose names it, a number is printed.', zh: '正文提到它的地方要印出数值。' },
  help: {
    en: 'Write `value` for one number, or `values` for one a period, and not both.',
    zh: '一个数值写 `value`，按时期分列写 `values`，二者只写其一。',
  },
  bad: 'indicators:\n  trade:\n    label: Trade',
  good: 'indicators:\n  trade:\n    label: Trade\n    value: 31.18',
  *check({ report: { indicators } }) {
    for (const [id, { value, values }] of Object.entries(indicators ?? {})) {
      if ((value === undefined) !== (values === undefined)) continue;
      yield {
        pointer: `/indicators/${id}`,
        half: 'key',
        message:
          value === undefined
            ? { en: `Indicator \`${id}\` has no number.`, zh: `数据 \`${id}\` 没有数值。` }
            : {
                en: `Indicator \`${id}\` has both \`value\` and \`values\`.`,
                zh: `数据 \`${id}\` 同时写了 \`value\` 和 \`values\`。`,
              },
      };
    }
  },
};
