import { inflateSync, type Zlib } from 'node:zlib';
import { refuse } from '../picture-faults.js';
import { limits } from '../../values/limits.js';
import { channels, type Png } from './read-png.js';

/** The pixels of one pass: every `stepX`th of every `stepY`th row; a picture that is not interlaced is one pass. */
export interface Pass {
  readonly width: number;
  readonly height: number;
  readonly startX: number;
  readonly startY: number;
  readonly stepX: number;
  readonly stepY: number;
}

/** The passes of an interlaced picture (Adam7, ISO/IEC 15948, 8.2). */
const adam7: readonly Omit<Pass, 'width' | 'height'>[] = [
  { startX: 0, startY: 0, stepX: 8, stepY: 8 },
  { startX: 4, startY: 0, stepX: 8, stepY: 8 },
  { startX: 0, startY: 4, stepX: 4, stepY: 8 },
  { startX: 2, startY: 0, stepX: 4, stepY: 4 },
  { startX: 0, startY: 2, stepX: 2, stepY: 4 },
  { startX: 1, startY: 0, stepX: 2, stepY: 2 },
  { startX: 0, startY: 1, stepX: 1, stepY: 2 },
];

/** The passes that have pixels, in their order. */
export function passesOf({ width, height, interlaced }: Png): readonly Pass[] {
  if (!interlaced) return [{ width, height, startX: 0, startY: 0, stepX: 1, stepY: 1 }];
  return adam7
    .map((pass) => ({
      ...pass,
      width: Math.ceil((width - pass.startX) / pass.stepX),
      height: Math.ceil((height - pass.startY) / pass.stepY),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

/** The bytes of a row with the byte before it that names its filter. */
export function rowLength({ depth, colour }: Png, width: number): number {
  return 1 + Math.ceil((width * channels[colour] * depth) / 8);
}

/**
 * Unpacks the rows of all passes, each still filtered, its filter before it (ISO/IEC 15948, 7.2). Refuses data that are
 * not exactly these rows. `used` is the length of the stream in the data.
 */
export function unpackPixels(png: Png): { readonly rows: Uint8Array; readonly used: number } {
  const passes = passesOf(png);
  const length = passes.reduce((sum, { width, height }) => sum + rowLength(png, width) * height, 0);
  // each row adds a byte for its filter
  if (length > limits.pixelBytes.most + 2 * png.height) refuse('too-many-bytes', length);
  const unpacked = inflate(png, length);
  const { rows } = unpacked;
  let at = 0;
  for (const { width, height } of passes) {
    const step = rowLength(png, width);
    for (let row = 0; row < height; row++, at += step) if ((rows[at] ?? 5) > 4) refuse('pixels');
  }
  return unpacked;
}

/** One block of memory takes the rows; a byte more than they need is an excess. */
function inflate({ data, width, height }: Png, length: number): { rows: Uint8Array; used: number } {
  try {
    const options = { info: true, maxOutputLength: length, chunkSize: Math.max(64, length + 1) } as const;
    const { buffer, engine } = inflateSync(data, options) as unknown as { buffer: Uint8Array; engine: Zlib };
    if (buffer.length < length) refuse('fewer-pixels', width, height);
    return { rows: buffer, used: engine.bytesWritten };
  } catch (error) {
    switch (codeOf(error)) {
      case 'ERR_BUFFER_TOO_LARGE':
        return refuse('more-pixels', width, height);
      case 'Z_BUF_ERROR':
        return refuse('cut-short');
      case 'Z_DATA_ERROR':
      case 'Z_NEED_DICT':
        return refuse('pixels');
      default:
        throw error;
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
