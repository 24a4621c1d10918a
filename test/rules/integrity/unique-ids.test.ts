import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const box = (id: string): string => `boxes:\n  - id: ${id}\n    title: Box\n    text: Text.`;

describe('id/unique', () => {
  test('accepts ids that differ', () => {
    expect(findingsOf('id/unique', { boxes: box('rail-box') })).toEqual([]);
  });

  test('finds an id that two things have, and shows the first', () => {
    const sample = { boxes: box('⟦rail⟧') };
    expect(findingsOf('id/unique', sample)).toEqual([{ severity: 'error', pointer: '/boxes/0/id', mark: 0 }]);
    expect(diagnosticsOf('id/unique', sample)[0]?.related.map(({ pointer }) => pointer)).toEqual([
      '/parts/interaction/achievements/0/id',
    ]);
  });

  test('keeps the names of parts free', () => {
    expect(findingsOf('id/unique', { boxes: box('⟦future⟧') })).toEqual([
      { severity: 'error', pointer: '/boxes/0/id', mark: 0 },
    ]);
  });

  test('leaves a member of both teams to the rule about teams', () => {
    const institutions = '\n    institutions:\n      - id: ';
    const team = '\n        name: X\n    team:\n      - id: chen\n        name: Chen';
    const sides = `sides:\n  china:${institutions}lead-c${team}\n  partner:${institutions}lead-p${team}`;
    expect(findingsOf('id/unique', { sides })).toEqual([]);
    expect(findingsOf('team/nobody-in-both', { sides })).toHaveLength(1);
  });

  test('leaves keys of references alone', () => {
    const references = 'references:\n  - id: rail\n    type: book\n    title: Rail';
    expect(findingsOf('id/unique', { references })).toEqual([]);
  });
});
