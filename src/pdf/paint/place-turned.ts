import type { Orientation } from '../../document/nodes.js';

/** The matrix that maps the unit square to a place (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * Where a point of the stored picture is seen, both from the upper left corner and of size 1: `[xs, ys, xt, yt, x, y]`
 * for `x·s + …` of column s and row t.
 */
const turns: Readonly<Record<Orientation, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
};

/**
 * Places a picture upright in a box on a page whose y axis points down. A picture fills the unit square with its first
 * row at the top, where y is 1 (ISO 32000-1, 8.9.5.1).
 */
export function placeTurned(
  orientation: Orientation,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Matrix {
  const [xs, ys, xt, yt, x, y] = turns[orientation];
  const { width, height } = box;
  return [width * xs, height * ys, -width * xt, -height * yt, box.x + width * (x + xt), box.y + height * (y + yt)];
}
