import { listIds } from '../../document/report-index.js';
import { sidesUnsigned } from '../context/sides-without.js';
import { bothSides, bySides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Item 2 of the letter: both sides reach consensus on the research design plan. */
export const planAgreed: GateRule = {
  code: 'phase/plan-agreed',
  kind: 'gate',
  phase: 'plan',
  title: { en: 'Both sides agreed on the plan', zh: '双方已商定研究设计方案' },
  why: {
    en: 'By item 2 of the letter the work begins with consensus on the research design plan.',
    zh: '按邀请函第2条，研究须先就设计方案达成一致。',
  },
  help: {
    en: 'Record when it was agreed and who signed, a person of each side:',
    zh: '请记录商定日期和双方签署人：',
  },
  bad: 'plan:\n  agreed:\n    date: 2026-02-14\n    by: [shen-yuanzhi]',
  good: 'plan:\n  agreed:\n    date: 2026-02-14\n    by: [shen-yuanzhi, zholdybay]',
  *check({ report, people }) {
    const agreed = report.plan?.agreed;
    if (agreed === undefined) {
      yield { pointer: '/plan/agreed', sentence: 'gate.plan-not-agreed', owes: bothSides };
      return;
    }
    const unsigned = sidesUnsigned(listIds(agreed.by), people);
    if (unsigned.length === 0) return;
    yield {
      pointer: '/plan/agreed/by',
      sentence: 'gate.plan-unsigned',
      values: { sides: { kind: 'sides', sides: unsigned } },
      owes: bySides(...unsigned),
    };
  },
};
