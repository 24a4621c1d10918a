import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

const phases = (revision: string): string => `phases:
  II:
    decisions:
      - id: decided
        decision: Text.
        about: {revision: ${revision}, paragraph: 3}
        doneIn: ${revision}
  III:
    circulated:
      revision: ${revision}
      date: 2026-08-01
    opinions:
      - member: chen
        verdict: agree
        comments:
          - id: comment
            text: Text.
            doneIn: ${revision}
  IV:
    signOffs:
      - institution: lead-c
        edition: zh
        revision: ${revision}`;

describe('revision/reached', () => {
  test('accepts the revision of the study', () => {
    expect(findingsOf('revision/reached', { phases: phases('5') })).toEqual([]);
  });

  test('finds a revision that the study has not reached, wherever it is named', () => {
    expect(findingsOf('revision/reached', { phases: phases('⟦6⟧') }).map(({ mark }) => mark)).toEqual([0, 1, 2, 3, 4]);
  });

  test('finds an edition of a revision to come', () => {
    const study =
      'study:\n  country: KZ\n  phase: I\n  revision: 5\n  editions:\n    - language: zh\n      revision: ⟦7⟧';
    expect(findingsOf('revision/reached', { study })).toEqual([
      { severity: 'error', pointer: '/study/editions/0/revision', mark: 0 },
    ]);
  });

  test('says nothing where the study has no revision', () => {
    const study = 'study:\n  country: KZ\n  phase: I';
    expect(findingsOf('revision/reached', { study, phases: phases('6') })).toEqual([]);
  });
});
