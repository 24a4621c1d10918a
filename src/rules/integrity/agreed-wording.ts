import { lostWordings } from '../context/lost-wordings.js';
import type { IntegrityRule } from '../rule.js';

/** After phase III every edition must contain the agreed wordings. */
export const agreedWording: IntegrityRule = {
  code: 'frozen/agreed-wording',
  kind: 'integrity',
  title: { en: 'After phase III agreed wording stands as agreed', zh: '第三阶段后商定的表述须原样使用' },
  why: {
    en: 'Both sides sign the wording that they agreed on, in every language.',
    zh: '双方签署的是商定的表述，各语言均不得有异。',
  },
  help: {
    en: 'Place it by its id, such as `@agreed-trade-figures`, or write it word for word; or record the later decision whose `about` is the id of the wording.',
    zh: '请用标识引用，如 `@agreed-trade-figures`，或逐字写入；如后来另有决定，请补记该决定，其 `about` 为该表述的标识。',
  },
  bad: 'study:\n  phase: IV\nphases:\n  II:\n    agreedWording:\n      - id: trade-figures\n        text:\n          en: The two sides count trade differently.\nboxes:\n  - id: trade\n    title: Trade\n    text:\n      en: The two sides have different figures.',
  good: 'study:\n  phase: IV\nphases:\n  II:\n    agreedWording:\n      - id: trade-figures\n        text:\n          en: The two sides count trade differently.\nboxes:\n  - id: trade\n    title: Trade\n    text:\n      en: |\n        @agreed-trade-figures Both figures are given.',
  *check(context) {
    const { phase } = context.report.study;
    if (phase !== 'IV' && phase !== 'done') return;
    for (const { wording, pointer, language } of lostWordings(context)) {
      yield {
        pointer,
        message: {
          en: `The texts in \`${language}\` don’t have the agreed wording \`${wording.id}\` word for word.`,
          zh: `\`${language}\` 文字中没有逐字写出商定的表述 \`${wording.id}\`。`,
        },
      };
    }
  },
};
