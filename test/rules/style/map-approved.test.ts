import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

describe('figure/map-approved', () => {
  const figures = (kind: string, rest = ''): string =>
    `figures:\n  - id: corridor\n    kind: ⟦${kind}⟧\n    caption: Corridor\n    file: map.png${rest}`;

  test('finds a map without a number', () => {
    expect(findingsOf('figure/map-approved', { figures: figures('map') })).toEqual([
      { severity: 'warning', pointer: '/figures/0/kind', mark: 0 },
    ]);
  });

  test('accepts an approved map, a photo, and a study without a Chinese edition', () => {
    const approved = figures('map', '\n    approvalNo: GS(2026)0001');
    expect(findingsOf('figure/map-approved', { figures: approved })).toEqual([]);
    expect(findingsOf('figure/map-approved', { figures: figures('photo') })).toEqual([]);
    const study = 'study:\n  country: KZ\n  phase: III\n  editions: [en, kk]';
    expect(findingsOf('figure/map-approved', { figures: figures('map'), study })).toEqual([]);
  });
});
