import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const plan = (text: string): { plan: string; study: string } => ({
  plan: `plan:\n${text}`,
  study: 'study:\n  country: KZ\n  phase: plan\n  revision: 5\n  editions: [zh, en, kk]',
});

describe('phase/acceptance-given', () => {
  const accepted =
    '  acceptance:\n    readReport: true\n    agreesWithMainViewpoints: with-reservations\n    interest: true\n    date: 2026-01';

  test('accepts an acceptance with reservations', () => {
    expect(findingsOf('phase/acceptance-given', plan(accepted))).toEqual([]);
  });

  test('finds none, at the nearest place there is', () => {
    const sample = plan('  opinions:\n    days: 30').plan.replace('plan:', '⟦plan⟧:');
    expect(findingsOf('phase/acceptance-given', { ...plan(''), plan: sample })).toEqual([
      { severity: 'warning', pointer: '/plan', mark: 0 },
    ]);
  });

  test.each([
    ['readReport: true', 'readReport: false', 'gate.item.readReport'],
    [
      'agreesWithMainViewpoints: with-reservations',
      'agreesWithMainViewpoints: "no"',
      'gate.item.agreesWithMainViewpoints',
    ],
    ['interest: true', 'document: A letter', 'gate.item.interest'],
    ['\n    date: 2026-01', '', 'gate.item.date'],
  ])('with %s replaced by %s', (from, to, label) => {
    const sample = plan(accepted.replace(from, to).replace('acceptance', '⟦acceptance⟧'));
    expect(findingsOf('phase/acceptance-given', sample)).toEqual([
      { severity: 'warning', pointer: '/plan/acceptance', mark: 0 },
    ]);
    expect(diagnosticsOf('phase/acceptance-given', sample)[0]?.gate).toMatchObject({
      progress: 'open',
      values: { items: { terms: [{ label }] } },
      owes: [{ kind: 'institution', id: 'lead-p' }],
    });
  });
});

describe('phase/plan-agreed', () => {
  const agreed = (by: string): ReturnType<typeof plan> => plan(`  agreed:\n    date: 2026-02-10\n    by: ${by}`);

  test.each(['[chen, aliyev]', '[chen, editor]', '[chen, misspelt]'])('accepts %s', (by) => {
    expect(findingsOf('phase/plan-agreed', agreed(by))).toEqual([]);
  });

  test.each(['[chen]', '[chen, bai]', 'chen'])('misses the partner in %s', (by) => {
    const [finding] = diagnosticsOf('phase/plan-agreed', agreed(by));
    expect(finding?.pointer).toBe('/plan/agreed/by');
    expect(finding?.gate).toMatchObject({
      sentence: 'gate.plan-unsigned',
      values: { sides: { sides: ['partner'] } },
      owes: [{ kind: 'side', side: 'partner' }],
    });
  });

  test('finds no agreement at all', () => {
    expect(diagnosticsOf('phase/plan-agreed', { plan: '' })[0]?.gate?.sentence).toBe('gate.plan-not-agreed');
  });
});

describe('phase/three-fields', () => {
  const team = (expertise: string): { sides: string } => ({
    sides: `sides:
  china:
    institutions:
      - id: lead-c
        name: C
    team:
      - id: chen
        name: Chen
        expertise: [modernization, cooperation]
      - id: bai
        name: Bai
        expertise: [diplomacy]
  partner:
    institutions:
      - id: lead-p
        name: P
    ⟦team⟧:
      - id: aliyev
        name: Aliyev
        expertise: ${expertise}`,
  });

  test('lets one person or several cover the fields', () => {
    expect(findingsOf('phase/three-fields', team('[modernization, diplomacy, cooperation]'))).toEqual([]);
  });

  test('names the missing fields of a side in one finding', () => {
    expect(findingsOf('phase/three-fields', team('[cooperation]'))).toEqual([
      { severity: 'error', pointer: '/sides/partner/team', mark: 0 },
    ]);
    expect(diagnosticsOf('phase/three-fields', team('[cooperation]'))[0]?.gate?.values).toEqual({
      side: { kind: 'sides', sides: ['partner'] },
      fields: { kind: 'terms', terms: [{ label: 'gate.field.modernization' }, { label: 'gate.field.diplomacy' }] },
    });
  });
});

describe('phase/expenses-as-agreed', () => {
  test('accepts the payers of the letter, and any payer of what it leaves open', () => {
    const expenses = plan(
      '  expenses:\n    materials: each\n    reception:\n      food: organizer\n    staff: organizer\n    flights: visitor\n    translation: china\n    editor: both',
    );
    expect(findingsOf('phase/expenses-as-agreed', expenses)).toEqual([]);
  });

  test('finds each other payer', () => {
    const expenses = plan(
      '  expenses:\n    travel: ⟦china⟧\n    flights: ⟦organizer⟧\n    reception:\n      food: ⟦visitor⟧\n    staff:\n      en: A foundation',
    );
    expect(findingsOf('phase/expenses-as-agreed', expenses)).toEqual([
      { severity: 'warning', pointer: '/plan/expenses/travel', mark: 0 },
      { severity: 'warning', pointer: '/plan/expenses/flights', mark: 1 },
      { severity: 'warning', pointer: '/plan/expenses/reception/food', mark: 2 },
      { severity: 'warning', pointer: '/plan/expenses/staff', mark: -1 },
    ]);
  });

  test.each(['{en: International flights}', '{zh: 国际机票由主办方承担}', 'flights'])(
    'accepts a deviation on %s',
    (item) => {
      const deviated = plan(
        `  expenses:\n    flights: organizer\n  deviations:\n    - item: ${item}\n      change: Text.`,
      );
      expect(findingsOf('phase/expenses-as-agreed', deviated)).toEqual([]);
    },
  );

  test('does not take a deviation on something else for it', () => {
    const deviated = plan(
      '  expenses:\n    flights: organizer\n  deviations:\n    - item: {en: Structure}\n      change: Text.',
    );
    expect(findingsOf('phase/expenses-as-agreed', deviated)).toHaveLength(1);
  });
});
