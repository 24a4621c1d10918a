import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const about = (address: string): { phases: string } => ({
  phases: `phases:\n  II:\n    decisions:\n      - id: decided\n        decision: Text.\n        about: ${address}`,
});

describe('address/known', () => {
  test.each([
    'rail',
    'modernization.partner.problems',
    'interaction',
    'front.abstract',
    '{revision: 3, paragraph: 12}',
  ])('accepts %s', (address) => {
    expect(findingsOf('address/known', about(address))).toEqual([]);
  });

  test.each([
    ['modernization.partner.problem', 'modernization.partner.problems'],
    ['parts.modernization.china.review', 'modernization.china.review'],
    ['raill', 'rail'],
  ])('%s: did you mean %s', (address, likely) => {
    expect(findingsOf('address/known', about(`⟦${address}⟧`))).toEqual([
      { severity: 'error', pointer: '/phases/II/decisions/0/about', mark: 0 },
    ]);
    expect(diagnosticsOf('address/known', about(address))[0]?.edits.map(({ text }) => text)).toEqual([likely]);
  });

  test('finds half an address by paragraph', () => {
    expect(findingsOf('address/known', about('{paragraph: 12}'))).toEqual([
      { severity: 'error', pointer: '/phases/II/decisions/0/about', mark: -1 },
    ]);
  });

  test('looks at positions, comments and dissents too', () => {
    const phases = `phases:
  II:
    positions:
      - id: open
        about: ⟦nowhere.a⟧
        china: Text.
        partner: Text.
  III:
    opinions:
      - member: chen
        verdict: agree
        comments:
          - id: comment
            about: ⟦nowhere.b⟧
            text: Text.
    dissents:
      - member: chen
        about: ⟦nowhere.c⟧
        text: Text.`;
    expect(findingsOf('address/known', { phases }).map(({ mark }) => mark)).toEqual([0, 1, 2]);
  });
});
