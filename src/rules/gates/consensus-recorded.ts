import { listIds } from '../../document/report-index.js';
import { sidesUnsigned } from '../context/sides-without.js';
import { bothSides, bySides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Phase II of the letter: consensus on the revisions is recorded, with its decisions. */
export const consensusRecorded: GateRule = {
  code: 'phase/consensus-recorded',
  kind: 'gate',
  phase: 'II',
  title: { en: 'The consensus names its decisions', zh: '共识及其决定已记录' },
  why: {
    en: 'Phase II ends with consensus on the revisions; what it consists of must be on record.',
    zh: '第二阶段以就修改达成共识结束，其内容须有记录。',
  },
  help: {
    en: 'Record the consensus with the ids of its decisions:',
    zh: '请记录共识及所含决定的标识：',
  },
  bad: 'phases:\n  II:\n    consensus:\n      date: 2026-06-21',
  good: 'phases:\n  II:\n    consensus:\n      date: 2026-06-21\n      by: [shen-yuanzhi, zholdybay]\n      decisions: [dec-trade-figures]',
  *check({ report, people }) {
    const consensus = report.phases?.II?.consensus;
    if (consensus === undefined) {
      yield { pointer: '/phases/II/consensus', sentence: 'gate.no-consensus', owes: bothSides };
      return;
    }
    if ((consensus.decisions ?? []).length === 0) {
      yield { pointer: '/phases/II/consensus', sentence: 'gate.consensus-names-nothing', owes: bothSides };
    }
    // `by` may be absent; if present, it must include both sides.
    const unsigned = consensus.by === undefined ? [] : sidesUnsigned(listIds(consensus.by), people);
    if (unsigned.length === 0) return;
    yield {
      pointer: '/phases/II/consensus/by',
      sentence: 'gate.consensus-unsigned',
      values: { sides: { kind: 'sides', sides: unsigned } },
      owes: bySides(...unsigned),
    };
  },
};
