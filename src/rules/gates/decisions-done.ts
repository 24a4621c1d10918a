import type { Party } from '../../diagnostics/gate.js';
import type { Decision } from '../../schema/report.gen.js';
import { sameAddress } from '../context/collect-addresses.js';
import type { RuleContext } from '../context/rule-context.js';
import { bothSides, byInstitution, byPeople } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Every decision is carried out in a revision, or its subject is recorded as open positions of the two sides. */
export const decisionsDone: GateRule = {
  code: 'phase/decisions-done',
  kind: 'gate',
  phase: 'II',
  title: { en: 'Every decision is carried out or kept as positions', zh: '各项决定均已落实或列入立场' },
  why: {
    en: 'The revised report is what was decided; what could not be settled is printed side by side.',
    zh: '修订稿应体现各项决定；未能一致之处并列印出。',
  },
  help: {
    en: 'Say in which revision it was done, or add positions that are about the same place:',
    zh: '请写明在哪一稿落实，或就同一位置补充双方立场：',
  },
  bad: 'decisions:\n  - id: dec-transit',
  good: 'decisions:\n  - id: dec-transit\n    doneIn: 6',
  *check(context) {
    const positions = context.report.phases?.II?.positions ?? [];
    for (const [index, decision] of (context.report.phases?.II?.decisions ?? []).entries()) {
      if (decision.doneIn !== undefined) continue;
      const { id, about } = decision;
      const kept = positions.some(
        (position) => position.about === id || (about !== undefined && sameAddress(position.about, about)),
      );
      if (kept) continue;
      yield {
        pointer: `/phases/II/decisions/${String(index)}`,
        sentence: 'gate.decision-open',
        values: { decision: { kind: 'text', text: decision.decision } },
        owes: ownerOf(decision, context),
      };
    }
  },
};

function ownerOf({ owner }: Decision, { people, institutions }: RuleContext): readonly Party[] {
  if (owner !== undefined && people.has(owner)) return byPeople(owner);
  if (owner !== undefined && institutions.has(owner)) return byInstitution(owner);
  return bothSides;
}
