import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const quotes = (source: string): string =>
  `quotes:\n  - id: said\n    speaker: X\n    text: Text.\n    source: ${source}`;
const references = (...ids: readonly string[]): string =>
  ['references:', ...ids.map((id) => `  - id: ${id}\n    type: book\n    title: T`)].join('\n');

describe('reference/known', () => {
  test('accepts a key of the list', () => {
    const sample = { quotes: quotes('paper-2023'), references: references('paper-2023') };
    expect(findingsOf('reference/known', sample)).toEqual([]);
  });

  test('finds a key that is not in the list and suggests the near one', () => {
    const sample = { quotes: quotes('⟦paper-2032⟧'), references: references('paper-2023') };
    expect(findingsOf('reference/known', sample)).toEqual([
      { severity: 'error', pointer: '/quotes/0/source', mark: 0 },
    ]);
    expect(diagnosticsOf('reference/known', sample)[0]?.edits[0]?.text).toBe('paper-2023');
  });

  test('finds a key where there is no list at all', () => {
    expect(findingsOf('reference/known', { quotes: quotes('paper') })).toHaveLength(1);
  });

  test('says nothing of a list in another file until its keys are known', () => {
    const sample = { quotes: quotes('paper'), references: 'references: library.json' };
    expect(findingsOf('reference/known', sample)).toEqual([]);
    expect(findingsOf('reference/known', sample, { referenceKeys: new Set(['paper']) })).toEqual([]);
    expect(findingsOf('reference/known', sample, { referenceKeys: new Set(['other']) })).toHaveLength(1);
  });
});

describe('reference/unique', () => {
  test('accepts keys that differ', () => {
    expect(findingsOf('reference/unique', { references: references('a', 'b') })).toEqual([]);
  });

  test('finds a key used twice', () => {
    expect(findingsOf('reference/unique', { references: references('a', 'b', '⟦a⟧') })).toEqual([
      { severity: 'error', pointer: '/references/2/id', mark: 0 },
    ]);
  });
});
