import type { IntegrityRule } from '../rule.js';
import { findVariants } from '../text/find-variants.js';

/** No text contains a variant that the glossary forbids in its language. */
export const forbiddenVariant: IntegrityRule = {
  code: 'glossary/forbidden-variant',
  kind: 'integrity',
  title: { en: 'No text uses a forbidden variant', zh: '不用禁用的译法' },
  why: {
    en: 'Both sides agreed on what must not be written; printed once, it is quoted.',
    zh: '禁用的写法经双方商定；一旦印出，就会被引用。',
  },
  help: {
    en: 'Write the term as the glossary has it, or change the variant’s `status` there if both sides agree.',
    zh: '请改用术语表中的写法；如双方同意，也可修改该写法的 `status`。',
  },
  bad: 'glossary:\n  - id: bri\n    term:\n      en: Belt and Road Initiative\n    variants:\n      - language: en\n        text: Belt and Road strategy\n        status: forbidden\nfront:\n  abstract:\n    en: The Belt and Road strategy has reached Almaty.\n',
  good: 'glossary:\n  - id: bri\n    term:\n      en: Belt and Road Initiative\n    variants:\n      - language: en\n        text: Belt and Road strategy\n        status: forbidden\nfront:\n  abstract:\n    en: The Belt and Road Initiative has reached Almaty.\n',
  check: (context) => findVariants(context, 'forbidden'),
};
