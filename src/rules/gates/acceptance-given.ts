import type { GateTerm } from '../../diagnostics/gate.js';
import { byInstitution } from '../parties.js';
import type { GateRule, GateSentence } from '../rule.js';

/** Item 1 of the letter: the partner has studied the report, shares its main viewpoints and wants joint research. */
export const acceptanceGiven: GateRule = {
  code: 'phase/acceptance-given',
  kind: 'gate',
  phase: 'plan',
  title: { en: 'The invitation is accepted', zh: '合作方已接受邀请' },
  why: {
    en: 'By item 1 of the letter the partner has studied the report, agrees with its main viewpoints and has a definite interest.',
    zh: '按邀请函第1条，合作方须已研读报告、赞同主要观点并有明确意愿。',
  },
  help: { en: 'Record the partner’s answer under `plan`:', zh: '请在 `plan` 下记录合作方的答复：' },
  bad: 'plan:\n  acceptance:\n    readReport: true',
  good: 'plan:\n  acceptance:\n    readReport: true\n    agreesWithMainViewpoints: yes\n    interest: true\n    date: 2026-01-20',
  *check({ report }) {
    const lead = report.sides.partner.institutions[0]?.id;
    const owes = lead === undefined ? [] : byInstitution(lead);
    const acceptance = report.plan?.acceptance;
    if (acceptance === undefined) {
      yield { pointer: '/plan/acceptance', sentence: 'gate.no-acceptance', owes };
      return;
    }
    const { readReport, agreesWithMainViewpoints: agrees, interest, date } = acceptance;
    const missing: GateTerm[] = [];
    if (readReport !== true) missing.push(item('gate.item.readReport'));
    if (agrees !== 'yes' && agrees !== 'with-reservations') missing.push(item('gate.item.agreesWithMainViewpoints'));
    if (interest !== true) missing.push(item('gate.item.interest'));
    if (date === undefined) missing.push(item('gate.item.date'));
    if (missing.length === 0) return;
    yield {
      pointer: '/plan/acceptance',
      sentence: 'gate.acceptance-incomplete',
      values: { items: { kind: 'terms', terms: missing } },
      owes,
    };
  },
};

function item(label: GateSentence): GateTerm {
  return { label };
}
