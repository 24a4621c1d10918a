import { listIds } from '../../document/report-index.js';
import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** A translation is revised by a person other than its translator (ISO 17100:2015, 5.3.3). */
export const reviserNotTranslator: GateRule = {
  code: 'phase/reviser-not-translator',
  kind: 'gate',
  phase: 'III',
  title: { en: 'The reviser is not the translator', zh: '译者与审校须为不同的人' },
  why: {
    en: 'No one sees the slips of one’s own translation; ISO 17100 asks for a second person.',
    zh: '自己难以看出自己的译误；ISO 17100 要求由另一人审校。',
  },
  help: { en: 'Name another reviser for this edition:', zh: '请为该版本另写一名审校：' },
  bad: 'editions:\n  - language: kk\n    translators: [tusipkali]\n    revisers: [tusipkali]',
  good: 'editions:\n  - language: kk\n    translators: [tusipkali]\n    revisers: [baidilda]',
  *check({ editions }) {
    for (const { language, pointer, translators, revisers } of editions) {
      const translated = new Set(listIds(translators));
      const both = listIds(revisers).filter((id) => translated.has(id));
      if (both.length === 0) continue;
      yield {
        pointer: `${pointer}/revisers`,
        sentence: 'gate.reviser-translated',
        values: { language: { kind: 'languages', tags: [language] }, people: { kind: 'people', ids: both } },
        owes: bothSides,
      };
    }
  },
};
