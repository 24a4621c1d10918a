import { expect, test } from 'vitest';
import { placeTurned } from '../../../src/pdf/paint/place-turned.js';

/** Where the first pixel of the first row, the end of that row and the end of the last are seen (TIFF 6.0, tag 274). */
test.each([
  [1, 'top left', 'top right', 'bottom right'],
  [2, 'top right', 'top left', 'bottom left'],
  [3, 'bottom right', 'bottom left', 'top left'],
  [4, 'bottom left', 'bottom right', 'top right'],
  [5, 'top left', 'bottom left', 'bottom right'],
  [6, 'top right', 'bottom right', 'bottom left'],
  [7, 'bottom right', 'top right', 'top left'],
  [8, 'bottom left', 'top left', 'top right'],
] as const)('orientation %i', (orientation, ...corners) => {
  const [a, b, c, d, e, f] = placeTurned(orientation, { x: 10, y: 20, width: 300, height: 40 });
  const seen = (
    [
      [0, 1],
      [1, 1],
      [1, 0],
    ] as const
  ).map(([u, v]) => {
    const x = a * u + c * v + e;
    const y = b * u + d * v + f;
    return `${{ 20: 'top', 60: 'bottom' }[y] ?? String(y)} ${{ 10: 'left', 310: 'right' }[x] ?? String(x)}`;
  });
  expect(seen).toEqual(corners);
});
