import { mismatchesOf } from '../amounts/recompute-indicator.js';
import type { StyleRule } from '../rule.js';

/** A derived number equals the result of its operands. */
export const indicatorRecomputes: StyleRule = {
  code: 'indicator/recomputes',
  kind: 'style',
  title: { en: 'A derived number is what its operands give', zh: '由其他数据算出的数值须与计算结果一致' },
  why: {
    en: 'Whoever reckons a number again from those printed beside it must find the same one.',
    zh: '读者用报告中的数据重新计算，应得到同一结果。',
  },
  help: {
    en: 'Correct the number, or those it is reckoned from (`derivedFrom`). If it was reckoned from numbers before they were rounded, write `qualifier: about`, which allows one more in the last place.',
    zh: '请更正该数值，或 `derivedFrom` 所列的数据。如是用四舍五入之前的数据算出，请写 `qualifier: about`，末位可差一。',
  },
  bad: 'indicators:\n  trade-2013:\n    label: Trade in 2013\n    value: "22.04"\n    period: 2013\n  trade-2022:\n    label: Trade in 2022\n    value: "31.18"\n    period: 2022\n  growth:\n    label: Growth of trade\n    value: "45.1"\n    unit: "%"\n    period: 2013/2022\n    derivedFrom:\n      operation: change\n      of: [trade-2013, trade-2022]',
  good: 'indicators:\n  trade-2013:\n    label: Trade in 2013\n    value: "22.04"\n    period: 2013\n  trade-2022:\n    label: Trade in 2022\n    value: "31.18"\n    period: 2022\n  growth:\n    label: Growth of trade\n    value: "41.5"\n    unit: "%"\n    period: 2013/2022\n    derivedFrom:\n      operation: change\n      of: [trade-2013, trade-2022]',
  *check({ report }) {
    for (const { pointer, written, reckoned, of } of mismatchesOf(report)) {
      const operands = of.map((id) => `\`${id}\``);
      yield {
        pointer,
        message: {
          en: `The number is ${written}, but ${operands.join(', ')} give ${reckoned}.`,
          zh: `数值写作 ${written}，而由 ${operands.join('、')} 算得 ${reckoned}。`,
        },
        related: of.map((id) => ({
          pointer: `/indicators/${id}`,
          message: { en: 'It is reckoned from this.', zh: '由此算出。' },
        })),
      };
    }
  },
};
