import { loadLanguage } from '../../language/load-language.js';
import type { Deviation, Expenses, Payer, Text } from '../../schema/report.gen.js';
import { bothSides } from '../parties.js';
import type { GateRule, GateSentence } from '../rule.js';

/** Item 2 (5) of the letter: who pays. A different payer is a deviation that both sides agree on. */
export const expensesAsAgreed: GateRule = {
  code: 'phase/expenses-as-agreed',
  kind: 'gate',
  phase: 'plan',
  title: { en: 'Another payer than the letter’s is a recorded deviation', zh: '付款方与邀请函不同须记录' },
  why: {
    en: 'By the letter each team bears its own expenses, the organizer of a news conference its reception and the visiting team’s staff, and visitors their international flights.',
    zh: '按邀请函，双方各自承担本方费用，新闻发布会主办方承担接待费和来访团队人员费用，来访方承担国际机票。',
  },
  help: {
    en: 'Record it as a deviation whose item names the expense:',
    zh: '请记为变更事项，并在 `item` 中写明该项费用：',
  },
  bad: 'plan:\n  expenses:\n    flights: organizer',
  good: 'plan:\n  expenses:\n    flights: organizer\n  deviations:\n    - item:\n        en: International flights\n        zh: 国际机票\n      change:\n        en: The organizer pays for them.\n        zh: 由主办方承担。',
  *check({ report: { plan } }) {
    for (const { expense, pointer, payer, allowed } of payersOf(plan?.expenses ?? {})) {
      if (payer === undefined || (typeof payer === 'string' && allowed.includes(payer))) continue;
      const label = `gate.expense.${expense}` as const;
      if ((plan?.deviations ?? []).some((deviation) => names(deviation, expense, label))) continue;
      yield {
        pointer,
        sentence: 'gate.payer-departs',
        values: { expense: { kind: 'terms', terms: [{ label }] } },
        owes: bothSides,
      };
    }
  },
};

type Expense =
  | 'materials'
  | 'experts'
  | 'travel'
  | 'printing'
  | 'administration'
  | 'food'
  | 'transport'
  | 'accommodation'
  | 'staff'
  | 'flights';

interface PayerOf {
  readonly expense: Expense;
  readonly pointer: string;
  readonly payer: Payer | undefined;
  /** The payers that the letter allows. */
  readonly allowed: readonly string[];
}

function* payersOf(expenses: Expenses): Iterable<PayerOf> {
  const at = '/plan/expenses';
  for (const expense of ['materials', 'experts', 'travel', 'printing', 'administration'] as const) {
    yield { expense, pointer: `${at}/${expense}`, payer: expenses[expense], allowed: ['each'] };
  }
  for (const expense of ['food', 'transport', 'accommodation'] as const) {
    const payer = expenses.reception?.[expense];
    yield { expense, pointer: `${at}/reception/${expense}`, payer, allowed: ['organizer', 'host'] };
  }
  yield { expense: 'staff', pointer: `${at}/staff`, payer: expenses.staff, allowed: ['organizer', 'host'] };
  // If each team pays for its own flights, the visitors pay.
  yield { expense: 'flights', pointer: `${at}/flights`, payer: expenses.flights, allowed: ['visitor', 'each'] };
}

/** A deviation refers to an expense if its item contains the key or the printed name (English or Chinese). */
function names(deviation: Deviation, expense: Expense, label: GateSentence): boolean {
  const item = textsOf(deviation.item).join('\n').toLowerCase();
  const words = [expense, ...['en', 'zh'].map((tag) => loadLanguage(tag).labels[label] ?? expense)];
  return words.some((word) => item.includes(word.toLowerCase()));
}

function textsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
