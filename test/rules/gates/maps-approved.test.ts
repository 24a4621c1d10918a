import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

describe('phase/maps-approved', () => {
  test('folds all maps into one finding', () => {
    const figures = `figures:
  - {id: a, kind: photo, caption: A, file: a.png}
  - {id: b, kind: ⟦map⟧, caption: B, file: b.png}
  - {id: c, kind: map, caption: C, file: c.png}`;
    expect(
      findingsOf('phase/maps-approved', {
        study: 'study:\n  country: KZ\n  phase: III\n  editions: [zh, en, kk]',
        figures,
      }),
    ).toEqual([{ severity: 'warning', pointer: '/figures/1/kind', mark: 0 }]);
    expect(diagnosticsOf('phase/maps-approved', { figures })[0]?.gate?.values).toEqual({
      count: { kind: 'count', count: 2 },
    });
    expect(findingsOf('phase/maps-approved', {})).toEqual([]);
  });
});
