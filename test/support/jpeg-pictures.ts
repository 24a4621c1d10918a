import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';

const folder = new URL('../fixtures/pictures/', import.meta.url);

/** A picture of test/fixtures/pictures, by its name without `.jpg`. */
export function jpegFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.jpg`, folder)));
}

/** The same picture with a segment behind its first two bytes. */
export function withSegment(jpeg: Uint8Array, marker: number, content: readonly number[] | Uint8Array): Uint8Array {
  const length = content.length + 2;
  return Uint8Array.of(0xff, 0xd8, 0xff, marker, length >> 8, length & 0xff, ...content, ...jpeg.subarray(2));
}

/** The same picture without the segments of a marker before its first scan. */
export function withoutSegments(jpeg: Uint8Array, marker: number): Uint8Array {
  const kept: number[] = [0xff, 0xd8];
  let at = 2;
  while (jpeg[at + 1] !== 0xda) {
    const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    if (jpeg[at + 1] !== marker) kept.push(...jpeg.subarray(at, end));
    at = end;
  }
  return Uint8Array.of(...kept, ...jpeg.subarray(at));
}

/** The offset of the first segment with a marker. */
export function segmentAt(jpeg: Uint8Array, marker: number): number {
  const at = Buffer.from(jpeg).indexOf(Uint8Array.of(0xff, marker));
  if (at < 0) throw new Error('the picture has no such segment');
  return at;
}

/** A copy with other bytes from an offset on. */
export function withBytes(bytes: Uint8Array, at: number, ...others: readonly number[]): Uint8Array {
  const changed = bytes.slice();
  changed.set(others, at);
  return changed;
}

/** EXIF data with an orientation, behind an entry that doesn't matter. */
export function tiffOf(orientation: number, order: 'little' | 'big' = 'big'): Uint8Array {
  const short = (value: number): readonly number[] => {
    const bytes = [value >> 8, value & 0xff];
    return order === 'big' ? bytes : bytes.reverse();
  };
  const long = (value: number): readonly number[] =>
    order === 'big' ? [...short(0), ...short(value)] : [...short(value), ...short(0)];
  const mark = order === 'big' ? 0x4d : 0x49;
  const entries = [
    [...short(0x0100), ...short(3), ...long(1), ...short(40), ...short(0)],
    [...short(0x0112), ...short(3), ...long(1), ...short(orientation), ...short(0)],
  ];
  return Uint8Array.of(mark, mark, ...short(42), ...long(8), ...short(entries.length), ...entries.flat(), ...long(0));
}

/** The same picture as a camera writes it that was held in some way. */
export function turned(jpeg: Uint8Array, tiff: Uint8Array): Uint8Array {
  return withSegment(jpeg, 0xe1, [...Buffer.from('Exif\0\0', 'latin1'), ...tiff]);
}

/** A progressive picture with so many scans: behind its own, some that change nothing. */
export function jpegWithScans(count: number): Uint8Array {
  const progressive = jpegFile('progressive');
  const own = Buffer.from(progressive).toString('latin1').split('\u00FF\u00DA').length - 1;
  // A run of 32,767 blocks without news, in a pass over the last coefficient of the first component.
  const table = [0xff, 0xc4, 0, 20, 0x10, 1, ...new Array<number>(15).fill(0), 0xe0];
  const pass = [0xff, 0xdd, 0, 4, 0, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 63, 63, 0, 0x00, 0x00];
  const passes = new Array<readonly number[]>(count - own).fill(pass).flat();
  return Uint8Array.of(...progressive.subarray(0, -2), ...table, ...passes, 0xff, 0xd9);
}
