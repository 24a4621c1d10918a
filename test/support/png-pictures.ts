import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/** A PNG to be written: its header, its samples, and chunks between them. */
export interface PngForm {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** The samples of a pixel, as many as the colour type has, each of `depth` bits. */
  readonly sample: (x: number, y: number) => readonly number[];
}

export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Every colour type with every depth (ISO/IEC 15948, table 11.1). */
export const pngKinds: readonly { readonly colour: number; readonly depth: number }[] = [
  ...[1, 2, 4, 8, 16].map((depth) => ({ colour: 0, depth })),
  ...[8, 16].map((depth) => ({ colour: 2, depth })),
  ...[1, 2, 4, 8].map((depth) => ({ colour: 3, depth })),
  ...[8, 16].map((depth) => ({ colour: 4, depth })),
  ...[8, 16].map((depth) => ({ colour: 6, depth })),
];

/** A chunk with its checksum. */
export function pngChunk(type: string, data: readonly number[] | Uint8Array = []): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Uint8Array.from(data)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A file of chunks. */
export function pngOf(...chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([Uint8Array.from(pngSignature), ...chunks]));
}

/** The header of a picture; other methods than 0 are wrong. */
export function pngHeader(
  width: number,
  height: number,
  { depth = 8, colour = 0, methods = [0, 0, 0] }: { depth?: number; colour?: number; methods?: readonly number[] } = {},
): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, colour, ...methods], 8);
  return pngChunk('IHDR', data);
}

/** A picture; its rows use the five filters in turn. `between` stands before the pixels. */
export function writePng(form: PngForm, between: readonly Uint8Array[] = []): Uint8Array {
  const { width, height, depth, colour, interlaced = false, palette, transparency } = form;
  return pngOf(
    pngHeader(width, height, { depth, colour, methods: [0, 0, interlaced ? 1 : 0] }),
    ...(palette === undefined ? [] : [pngChunk('PLTE', palette)]),
    ...(transparency === undefined ? [] : [pngChunk('tRNS', transparency)]),
    ...between,
    pngChunk('IDAT', deflateSync(packRows(form))),
    pngChunk('IEND'),
  );
}

/** A grey picture of this size, of which so many bytes of pixels are there. */
export function greyPng(width: number, height: number, bytes = (width + 1) * height): Uint8Array {
  return pngOf(pngHeader(width, height), pngChunk('IDAT', deflateSync(new Uint8Array(bytes))), pngChunk('IEND'));
}

const whole = [[0, 0, 1, 1]] as const;
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function packRows({ width, height, depth, interlaced = false, sample }: PngForm): Uint8Array {
  const bytes: number[] = [];
  for (const [startX, startY, stepX, stepY] of interlaced ? adam7 : whole) {
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) => x >= startX && (x - startX) % stepX === 0);
    const rows = Array.from({ length: height }, (_, y) => y).filter((y) => y >= startY && (y - startY) % stepY === 0);
    if (columns.length === 0) continue;
    let above: readonly number[] = [];
    rows.forEach((y, index) => {
      const samples = columns.flatMap((x) => sample(x, y));
      const row = packRow(samples, depth);
      const unit = Math.max(1, (depth * sample(0, 0).length) / 8);
      bytes.push(index % 5, ...filterRow(row, above, index % 5, unit));
      above = row;
    });
  }
  return Uint8Array.from(bytes);
}

function packRow(samples: readonly number[], depth: number): readonly number[] {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('');
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

function filterRow(row: readonly number[], above: readonly number[], filter: number, unit: number): readonly number[] {
  return row.map((byte, at) => {
    const left = row[at - unit] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - unit] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    return (byte - guess) & 0xff;
  });
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [nearest = 0] = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
  return nearest;
}
