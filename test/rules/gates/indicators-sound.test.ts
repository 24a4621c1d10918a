import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const study = (phase: string): string => `study:\n  country: KZ\n  phase: ${phase}\n  editions: [zh, en, kk]`;

describe('phase/indicators-sound', () => {
  const indicators = `indicators:
  ⟦a⟧: {label: Share, value: 1}
  ⟦b⟧: {label: Share, value: 2}
  c:
    label: Sum
    value: ⟦4⟧
    period: 2022
    derivedFrom: {operation: sum, of: [a, b]}`;

  test('folds each fault into one finding at its first place', () => {
    expect(findingsOf('phase/indicators-sound', { study: study('II'), indicators })).toEqual([
      { severity: 'warning', pointer: '/indicators/a', mark: 0 },
      { severity: 'warning', pointer: '/indicators/b', mark: 1 },
      { severity: 'warning', pointer: '/indicators/c/value', mark: 2 },
    ]);
    const gates = diagnosticsOf('phase/indicators-sound', { study: study('II'), indicators }).map(({ gate }) => gate);
    expect(gates.map((gate) => [gate?.sentence, gate?.values, gate?.owes])).toEqual([
      ['gate.indicators-unsourced', { count: { kind: 'count', count: 2 } }, [{ kind: 'person', id: 'editor' }]],
      ['gate.indicators-alike', { count: { kind: 'count', count: 1 } }, [{ kind: 'person', id: 'editor' }]],
      ['gate.indicators-differ', { count: { kind: 'count', count: 1 } }, [{ kind: 'person', id: 'editor' }]],
    ]);
  });

  test('is a hint before phase II and an error after it; a study without indicators passes', () => {
    expect(findingsOf('phase/indicators-sound', { study: study('I'), indicators })[0]?.severity).toBe('hint');
    expect(findingsOf('phase/indicators-sound', { study: study('III'), indicators })[0]?.severity).toBe('error');
    expect(findingsOf('phase/indicators-sound', {})).toEqual([]);
  });
});
