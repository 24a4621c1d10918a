import { quoteValue } from '../quote-value.js';
import type { Format } from './format.js';

const amountPattern = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

/** A number as it is printed (`22.10`, `19.1e12`); each edition sets its own separators. */
export const amount: Format = {
  name: 'amount',
  test: (value) => amountPattern.test(value),
  explain(value) {
    const plain = value.replace(/[\s,，_'’]/gu, '').replace(/^\+/, '');
    return {
      code: 'schema/bad-amount',
      message: { en: `“${quoteValue(value)}” is not a plain number.`, zh: `“${quoteValue(value)}”不是纯数字。` },
      why: {
        en: 'Each edition sets separators, signs and units in its own way.',
        zh: '分隔符、正负号和单位由各语言版本自行排印。',
      },
      help: {
        en: 'Write digits and, where needed, a decimal point: 22.04. The unit goes under `unit`, words such as “over” under `qualifier`.',
        zh: '请只写数字，必要时加小数点：22.04。单位写在 `unit` 下，“超过”之类写在 `qualifier` 下。',
      },
      ...(amountPattern.test(plain) && plain !== value ? { replacement: plain } : {}),
    };
  },
};
