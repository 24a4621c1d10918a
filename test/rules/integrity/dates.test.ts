import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

const timetable = (rest: string): { plan: string } => ({ plan: `plan:\n  timetable:\n${rest}` });

describe('date/order', () => {
  test('accepts steps that overlap, and periods within one year', () => {
    const sample = timetable(
      '    draft: 2026-01/2026-04\n    seminars: 2026-03/2026-05\n    opinions: 2026\n    conferences: 2026',
    );
    expect(findingsOf('date/order', sample)).toEqual([]);
  });

  test('finds a step before the one that it follows', () => {
    const sample = timetable('    draft: 2026-04\n    opinions: ⟦2026-02⟧\n    conferences: 2026-06');
    expect(findingsOf('date/order', sample)).toEqual([
      { severity: 'error', pointer: '/plan/timetable/opinions', mark: 0 },
    ]);
  });

  test('finds effects before their causes in the record', () => {
    const phases = `phases:
  II:
    seminars:
      - id: seminar
        date: 2026-05-10
    decisions:
      - id: decided
        seminar: seminar
        decision: Text.
        due: ⟦2026-05-01⟧
    consensus:
      date: ⟦2026-05-09⟧
      decisions: [decided]
  III:
    circulated:
      revision: 5
      date: 2026-08-01
      due: ⟦2026-07-31⟧
    opinions:
      - member: chen
        date: ⟦2026-07⟧
        verdict: agree
    frozen:
      date: ⟦2026-07-30⟧
      revision: 5
      digest: ${'a'.repeat(64)}`;
    expect(findingsOf('date/order', { phases }).map(({ mark }) => mark)).toEqual([0, 1, 2, 3, 4]);
  });

  test('gives months the benefit of the doubt', () => {
    const phases = `phases:
  III:
    circulated:
      revision: 5
      date: 2026-08-20
    opinions:
      - member: chen
        date: 2026-08
        verdict: agree`;
    expect(findingsOf('date/order', { phases })).toEqual([]);
  });
});

describe('date/not-in-future', () => {
  const seminar = (status: string): { phases: string } => ({
    phases: `phases:\n  II:\n    seminars:\n      - date: ⟦2026-05-10⟧\n        status: ${status}`,
  });

  test('accepts what is planned, and what was held by today', () => {
    expect(findingsOf('date/not-in-future', seminar('planned'), { today: '2026-05-09' })).toEqual([]);
    expect(findingsOf('date/not-in-future', seminar('held'), { today: '2026-05-10' })).toEqual([]);
  });

  test('finds what is said to be done and lies ahead', () => {
    expect(findingsOf('date/not-in-future', seminar('held'), { today: '2026-05-09' })).toEqual([
      { severity: 'error', pointer: '/phases/II/seminars/0/date', mark: 0 },
    ]);
  });

  test('counts a month from its first day', () => {
    const plan = 'plan:\n  agreed:\n    date: 2026-05\n    by: [chen, aliyev]';
    expect(findingsOf('date/not-in-future', { plan, phases: '' }, { today: '2026-05-01' })).toEqual([]);
    expect(findingsOf('date/not-in-future', { plan, phases: '' }, { today: '2026-04-30' })).toHaveLength(1);
  });

  test('looks at the whole record', () => {
    const found = findingsOf('date/not-in-future', {}, { today: '2025-12-31' }).map(({ pointer }) => pointer);
    expect(found).toEqual([
      '/plan/acceptance/date',
      '/plan/agreed/date',
      '/phases/I/drafts/0/completed',
      '/phases/I/drafts/1/completed',
      '/phases/II/seminars/0/date',
      '/phases/II/consensus/date',
      '/phases/III/circulated/date',
      '/phases/III/opinions/0/date',
      '/phases/III/opinions/1/date',
      '/phases/III/frozen/date',
    ]);
  });
});
