import { daySpan } from '../calendar.js';
import type { Seminar } from '../../schema/report.gen.js';
import { sidesWithout } from '../context/sides-without.js';
import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Phase II of the letter: seminars with participants from both sides. */
export const seminarHeld: GateRule = {
  code: 'phase/seminar-held',
  kind: 'gate',
  phase: 'II',
  title: { en: 'A seminar of both sides was held', zh: '双方已举行研讨会' },
  why: {
    en: 'In phase II the two sides discuss the draft in seminars.',
    zh: '第二阶段，双方就初稿举行研讨会。',
  },
  help: {
    en: 'Record the seminar and who took part, people of each side:',
    zh: '请记录研讨会及双方参会人员：',
  },
  bad: 'phases:\n  II:\n    seminars:\n      - date: 2026-05-16\n        status: planned',
  good: 'phases:\n  II:\n    seminars:\n      - date: 2026-05-16\n        status: held\n        participants: [shen-yuanzhi, zholdybay]',
  *check({ report, people, today }) {
    const held = (report.phases?.II?.seminars ?? []).filter((seminar) => wasHeld(seminar, today));
    if (held.length === 0) {
      yield { pointer: '/phases/II/seminars', sentence: 'gate.no-seminar', owes: bothSides };
    } else if (held.every((seminar) => sidesWithout(seminar.participants ?? [], people).length > 0)) {
      yield { pointer: '/phases/II/seminars', sentence: 'gate.seminar-one-sided', owes: bothSides };
    }
  },
};

/** A seminar without a status counts as held once its day is over. */
function wasHeld({ status, date }: Seminar, today: string): boolean {
  if (status !== undefined) return status === 'held';
  const span = daySpan(date);
  return span !== undefined && span.last <= today;
}
