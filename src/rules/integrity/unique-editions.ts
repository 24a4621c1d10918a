import type { Edition } from '../../document/editions.js';
import type { IntegrityRule } from '../rule.js';

/** One edition per language. Tags that differ only in region, such as `pt` and `pt-BR`, are two editions. */
export const uniqueEditions: IntegrityRule = {
  code: 'edition/unique',
  kind: 'integrity',
  title: { en: 'One edition a language', zh: '每种语言只有一个版本' },
  why: {
    en: 'Each edition is a file named after its language; two would overwrite one another.',
    zh: '每个版本以语言命名成文件，两个会互相覆盖。',
  },
  help: { en: 'Remove one of the two editions.', zh: '请删去其中一个版本。' },
  bad: 'editions: [zh, en, zh]',
  good: 'editions: [zh, en]',
  *check({ editions }) {
    const firsts = new Map<string, Edition>();
    for (const edition of editions) {
      const first = firsts.get(edition.language);
      if (first === undefined) {
        firsts.set(edition.language, edition);
        continue;
      }
      yield {
        pointer: `${edition.pointer}/language`,
        message: {
          en: `There is already an edition in this language, \`${first.language}\`.`,
          zh: `已有该语言的版本 \`${first.language}\`。`,
        },
        related: [{ pointer: `${first.pointer}/language`, message: { en: 'The first one.', zh: '第一个。' } }],
      };
    }
  },
};
