import { describe, expect, test } from 'vitest';
import { readOrientation, writeOrientation } from '../../src/figures/orientation.js';
import { tiffOf, withBytes } from '../support/jpeg-pictures.js';

const all = [1, 2, 3, 4, 5, 6, 7, 8] as const;

describe('readOrientation', () => {
  test.each(all)('reads %i in both orders of bytes, and what it writes itself', (orientation) => {
    expect(readOrientation(tiffOf(orientation, 'big'))).toBe(orientation);
    expect(readOrientation(tiffOf(orientation, 'little'))).toBe(orientation);
    expect(readOrientation(writeOrientation(orientation))).toBe(orientation);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['another orientation', tiffOf(9)],
    ['orientation 0', tiffOf(0)],
    ['no order of bytes', withBytes(tiffOf(6), 0, 0x58)],
    ['another number than 42', withBytes(tiffOf(6), 3, 43)],
    ['a directory behind the end', withBytes(tiffOf(6), 4, 0xff, 0xff, 0xff, 0xff)],
    ['a directory at the end', tiffOf(6).subarray(0, 9)],
    ['more entries than bytes', withBytes(tiffOf(6).subarray(0, 22), 8, 0xff, 0xff)],
    ['an orientation of another type', withBytes(tiffOf(6), 25, 4)],
    ['two orientations', withBytes(tiffOf(6), 29, 2)],
  ])('takes a picture for upright whose EXIF data have %s', (_, tiff) => {
    expect(readOrientation(tiff)).toBe(1);
  });

  test('never reads behind the data, wherever they are cut', () => {
    const tiff = tiffOf(8, 'little');
    for (let length = 0; length < tiff.length; length++) readOrientation(tiff.subarray(0, length));
  });
});
