import type { StyleRule } from '../rule.js';
import { findVariants } from '../text/find-variants.js';

/** Texts use the preferred terms of the glossary, not deprecated variants. */
export const deprecatedVariant: StyleRule = {
  code: 'glossary/deprecated-variant',
  kind: 'style',
  title: { en: 'Texts use terms, not what they replace', zh: '用现行术语，不用旧译' },
  why: {
    en: 'Two names for one thing read like two things, above all in translation.',
    zh: '一物两名会被读成两物，译文中尤其如此。',
  },
  help: {
    en: 'Write the term as the glossary has it; a variant that may stand has `status: allowed`.',
    zh: '请改用术语表中的写法；可以并用的写法请标 `status: allowed`。',
  },
  bad: 'glossary:\n  - id: corridor\n    term:\n      en: Middle Corridor\n    variants:\n      - language: en\n        text: Central Corridor\n        status: deprecated\nfront:\n  abstract:\n    en: Trains run on the Central Corridor.\n',
  good: 'glossary:\n  - id: corridor\n    term:\n      en: Middle Corridor\n    variants:\n      - language: en\n        text: Central Corridor\n        status: deprecated\nfront:\n  abstract:\n    en: Trains run on the Middle Corridor.\n',
  check: (context) => findVariants(context, 'deprecated'),
};
