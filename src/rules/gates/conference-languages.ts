import { conferencesAtHome, countryOfSide, languagesOfConference } from '../context/conferences-at-home.js';
import { sides } from '../context/rule-context.js';
import { missingLanguages } from '../context/missing-languages.js';
import { bothSides, bySides } from '../parties.js';
import type { GateRule } from '../rule.js';

/**
 * Phase IV of the letter: the conference in China is in Chinese and English, the other in the country's own language
 * and English, and there is an edition for each. If languages coincide, each is required once.
 */
export const conferenceLanguages: GateRule = {
  code: 'phase/conference-languages',
  kind: 'gate',
  phase: 'IV',
  title: { en: 'The conferences have their languages', zh: '发布会语言及相应版本齐备' },
  why: {
    en: 'By the letter the news conference in China is in Chinese and English, the other in the country’s own language and English.',
    zh: '按邀请函，中国的新闻发布会用中英文，相关国家的用本国语言和英文。',
  },
  help: {
    en: 'Add the language to the conference, or the edition to `study.editions`:',
    zh: '请为新闻发布会补上语言，或在 `study.editions` 中补上版本：',
  },
  bad: 'conferences:\n  - side: partner\n    languages: [kk]',
  good: 'conferences:\n  - side: partner\n    languages: [kk, en]',
  *check({ report, editions, ownLanguages }) {
    const printed = editions.map(({ language }) => language);
    if (ownLanguages.length === 0) {
      yield {
        pointer: '/study/editions',
        sentence: 'gate.no-own-edition',
        values: { country: { kind: 'country', code: report.study.country } },
        owes: bySides('partner'),
      };
    }
    for (const side of sides) {
      const wanted = languagesOfConference(side, ownLanguages);
      const country = { kind: 'country', code: countryOfSide(report, side) } as const;
      const unprinted = missingLanguages(wanted, printed);
      if (unprinted.length > 0) {
        yield {
          pointer: '/study/editions',
          sentence: 'gate.conference-edition',
          values: { country, languages: { kind: 'languages', tags: unprinted } },
          owes: bothSides,
        };
      }
      const home = conferencesAtHome(report, side);
      // A side's conferences count together. Without stated languages, those of the letter are assumed.
      if (home.length === 0 || home.some(({ conference }) => conference.languages === undefined)) continue;
      const spoken = home.flatMap(({ conference }) => conference.languages ?? []);
      const unspoken = missingLanguages(wanted, spoken);
      if (unspoken.length === 0) continue;
      yield {
        pointer: `${home[0]?.pointer ?? ''}/languages`,
        sentence: 'gate.conference-languages',
        values: { country, languages: { kind: 'languages', tags: unspoken } },
        owes: bySides(side),
      };
    }
  },
};
