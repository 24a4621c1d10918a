import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawCode } from '../../src/document/draw-code.js';

test('a code is drawn module by module, on white with four modules of it around', () => {
  const address = 'https://example.org/china-egypt';
  const { drawing, quietZone } = drawCode(address);
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const module = quietZone / 4;
  expect(module * size).toBeCloseTo((22 * 72) / 25.4, 6);
  const [ground, dark] = drawing.marks;
  expect(ground).toEqual({
    type: 'rectangles',
    fill: 'light',
    boxes: [{ x: 0, y: 0, width: drawing.width, height: drawing.height }],
  });
  if (dark?.type !== 'rectangles') throw new Error('the code has no modules');
  const drawn = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => {
      const [x, y] = [column, row].map((at) => quietZone + (at + 0.5) * module) as [number, number];
      return dark.boxes.some((box) => box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height);
    }),
  );
  expect(drawn).toEqual(data);
  expect(drawing.description).toBe(address);
});
