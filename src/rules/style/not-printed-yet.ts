import type { StyleRule } from '../rule.js';

const notPrinted = [
  [
    'figures',
    { en: 'Figures are', zh: '图' },
    { en: 'where prose names one, its caption stands.', zh: '正文提到之处印出图题。' },
  ],
  [
    'glossary',
    { en: 'The glossary is', zh: '术语表' },
    { en: 'texts are compared with it.', zh: '但正文会与之比对。' },
  ],
  [
    'indicators',
    { en: 'Indicators are', zh: '数据' },
    { en: 'where prose names one, its amount and unit stand as written.', zh: '正文提到之处按原样印出数值和单位。' },
  ],
] as const;

/** Parts of the format that are not printed yet. Authors may write them and get a warning. */
export const notPrintedYet: StyleRule = {
  code: 'apparatus/not-printed-yet',
  kind: 'style',
  title: { en: 'Checked, but not printed yet', zh: '已检查，但尚不能印出' },
  why: {
    en: 'The format has this key already, so that you can write ahead; this version of the tool does not print it.',
    zh: '格式已有此键，可以先写；本版工具还不会印出它。',
  },
  help: {
    en: 'Keep it: a later version prints it. Until then use a table or a sentence where readers need it.',
    zh: '请保留，以后的版本会印出。在此之前，读者需要的内容请用表格或文字表达。',
  },
  bad: 'figures:\n  - id: trade-growth\n    kind: image\n    caption: Trade\n    file: trade.png',
  good: 'tables:\n  - id: trade-growth\n    caption: Trade\n    columns:\n      - head: Year\n    rows:\n      - [2022]',
  *check({ report }) {
    for (const [key, what, meanwhile] of notPrinted) {
      if (report[key] === undefined) continue;
      yield {
        pointer: `/${key}`,
        half: 'key',
        message: {
          en: `${what.en} checked, but not printed yet: ${meanwhile.en}`,
          zh: `${what.zh}已检查，但尚不能印出：${meanwhile.zh}`,
        },
      };
    }
  },
};
