import { conferencesAtHome, countryOfSide } from '../context/conferences-at-home.js';
import { sides } from '../context/rule-context.js';
import { bySides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Phase IV of the letter: a news conference in each of the two countries, organized by its side. */
export const conferenceEachSide: GateRule = {
  code: 'phase/conference-each-side',
  kind: 'gate',
  phase: 'IV',
  title: { en: 'A news conference in each country', zh: '两国各举行新闻发布会' },
  why: {
    en: 'By the letter news conferences are held in China and in the country concerned.',
    zh: '按邀请函，须在中国和相关国家分别举行新闻发布会。',
  },
  help: {
    en: 'Record the news conference of each side in its own country:',
    zh: '请记录双方各自在本国举行的新闻发布会：',
  },
  bad: 'phases:\n  IV:\n    conferences:\n      - side: china\n        start: 2026-11-18T10:00:00+08:00',
  good: 'phases:\n  IV:\n    conferences:\n      - side: china\n        start: 2026-11-18T10:00:00+08:00\n      - side: partner\n        start: 2026-11-20T10:00:00+05:00',
  *check({ report }) {
    for (const side of sides) {
      if (conferencesAtHome(report, side).length > 0) continue;
      yield {
        pointer: '/phases/IV/conferences',
        sentence: 'gate.no-conference',
        values: { country: { kind: 'country', code: countryOfSide(report, side) } },
        owes: bySides(side),
      };
    }
  },
};
