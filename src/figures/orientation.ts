import type { Orientation } from '../document/nodes.js';

const little = 0x4949;
const big = 0x4d4d;
const entryOfOrientation = 0x0112;
const short = 3;

/**
 * How a camera was held, from the first directory of EXIF data (TIFF 6.0, section 2; CIPA DC-008, 4.6.5); 1, upright,
 * where it isn't told or the data are broken.
 */
export function readOrientation(tiff: Uint8Array): Orientation {
  if (tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== little && order !== big) return 1;
  const reversed = order === little;
  if (view.getUint16(2, reversed) !== 42) return 1;
  const directory = view.getUint32(4, reversed);
  if (directory + 2 > tiff.length) return 1;
  const entries = view.getUint16(directory, reversed);
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + 12 * index;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, reversed) !== entryOfOrientation) continue;
    const single = view.getUint16(at + 2, reversed) === short && view.getUint32(at + 4, reversed) === 1;
    return single ? orientationOf(view.getUint16(at + 8, reversed)) : 1;
  }
  return 1;
}

/** EXIF data that say how the picture is turned, and nothing else. */
export function writeOrientation(orientation: Orientation): Uint8Array {
  const directory = [0, 1, 0x01, 0x12, 0, short, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, ...directory);
}

/** Width and height of a picture as it is seen: turned by a quarter, they change places. */
export function seenSize(
  width: number,
  height: number,
  orientation: Orientation,
): { readonly width: number; readonly height: number } {
  return orientation > 4 ? { width: height, height: width } : { width, height };
}

function orientationOf(value: number): Orientation {
  return orientations.find((known) => known === value) ?? 1;
}

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
