import { lostWordings } from '../context/lost-wordings.js';
import { byEditor } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Agreed wordings are unchanged in every edition; after phase III a change is an integrity error. */
export const wordingAsAgreed: GateRule = {
  code: 'phase/wording-as-agreed',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Agreed wording stands as agreed', zh: '商定的表述原样使用' },
  why: {
    en: 'Where every word was negotiated, another word is another agreement.',
    zh: '逐字商定的表述，改一个字就是另一种约定。',
  },
  help: {
    en: 'Place it by its id, such as `@agreed-trade-figures`, or write it word for word. If both sides changed their minds, add a decision whose `about` is the id of the wording.',
    zh: '请用标识引用，如 `@agreed-trade-figures`，或逐字写入。如双方另有商定，请补一条决定，其 `about` 为该表述的标识。',
  },
  bad: 'study:\n  phase: III\nphases:\n  II:\n    agreedWording:\n      - id: trade-figures\n        text:\n          en: The two sides count trade differently.\nboxes:\n  - id: trade\n    title: Trade\n    text:\n      en: The two sides have different figures.',
  good: 'study:\n  phase: III\nphases:\n  II:\n    agreedWording:\n      - id: trade-figures\n        text:\n          en: The two sides count trade differently.\nboxes:\n  - id: trade\n    title: Trade\n    text:\n      en: |\n        @agreed-trade-figures Both figures are given.',
  *check(context) {
    const { phase } = context.report.study;
    if (phase === 'IV' || phase === 'done') return;
    for (const { wording, pointer, language } of lostWordings(context)) {
      yield {
        pointer,
        sentence: 'gate.wording-lost',
        values: { language: { kind: 'languages', tags: [language] }, wording: { kind: 'text', text: wording.id } },
        owes: byEditor(context),
      };
    }
  },
};
