import { refuse } from '../picture-faults.js';
import { channels, type Png } from './read-png.js';
import { passesOf, rowLength, unpackPixels } from './unpack-pixels.js';
import { unfilter } from './unfilter.js';

/** Rows of samples from top to bottom, each after the byte that names its filter (ISO/IEC 15948, 9.2). */
export interface Plane {
  readonly rows: Uint8Array;
  /** Bits of a sample. */
  readonly depth: number;
}

/** What a picture is drawn with: colours, and opacity where it has any. */
export interface PngPlanes {
  /** `undefined` if they are what the data of the picture unpack to. */
  readonly colour: Plane | undefined;
  readonly alpha: Plane | undefined;
}

/** Colours apart from opacity, neither interlaced. Unpacks the pixels only if they have to be taken apart. */
export function planesOf(png: Png): PngPlanes {
  const { colour, depth, interlaced, transparency } = png;
  const hasAlpha = colour === 4 || colour === 6;
  if (!hasAlpha && !interlaced && transparency === undefined) return { colour: undefined, alpha: undefined };
  const rows = uninterlace(png, unpackPixels(png).rows);
  if (hasAlpha) return splitAlpha(png, rows);
  const alpha = transparency === undefined ? undefined : { rows: alphaOf(png, transparency, rows), depth: 8 };
  return { colour: interlaced ? { rows, depth } : undefined, alpha };
}

/** Refuses indexed pixels that point behind the palette: viewers differ in what they show there. */
export function checkIndices(png: Png, rows: Uint8Array): void {
  const { palette, depth } = png;
  if (palette === undefined || palette.length / 3 === 2 ** depth) return;
  const colours = palette.length / 3;
  let at = 0;
  for (const { width, height } of passesOf(png)) {
    const step = rowLength(png, width);
    const pass = rows.subarray(at, at + step * height);
    unfilter(pass, step, 1);
    for (let row = 0; row < height; row++) {
      const first = 8 * (row * step + 1);
      for (let x = 0; x < width; x++) {
        if (sampleAt(pass, first + x * depth, depth) >= colours) refuse('palette-index', colours);
      }
    }
    at += pass.length;
  }
}

/** The bytes of a pixel, as filters count them. */
function unitOf({ depth, colour }: Png): number {
  return Math.max(1, (depth * channels[colour]) / 8);
}

/** The sample that begins at a bit; at most 8 bits of it. */
function sampleAt(bytes: Uint8Array, bit: number, depth: number): number {
  return ((bytes[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** The passes put together in rows without a filter; a picture that is not interlaced stays as it is. */
function uninterlace(png: Png, packed: Uint8Array): Uint8Array {
  if (!png.interlaced) return packed;
  const { width, height, depth, colour } = png;
  const whole = rowLength(png, width);
  const rows = new Uint8Array(whole * height);
  const bits = depth * channels[colour];
  const unit = unitOf(png);
  let at = 0;
  for (const pass of passesOf(png)) {
    const step = rowLength(png, pass.width);
    const part = packed.subarray(at, at + step * pass.height);
    unfilter(part, step, unit);
    for (let y = 0; y < pass.height; y++) {
      const from = y * step + 1;
      const to = (pass.startY + y * pass.stepY) * whole + 1;
      if (bits >= 8) {
        let source = from;
        let target = to + pass.startX * unit;
        for (let x = 0; x < pass.width; x++, target += (pass.stepX - 1) * unit) {
          for (let byte = 0; byte < unit; byte++) rows[target++] = part[source++] ?? 0;
        }
      } else {
        for (let x = 0; x < pass.width; x++) {
          const bit = 8 * to + (pass.startX + x * pass.stepX) * bits;
          const sample = sampleAt(part, 8 * from + x * bits, bits);
          rows[bit >> 3] = (rows[bit >> 3] ?? 0) | (sample << (8 - bits - (bit & 7)));
        }
      }
    }
    at += part.length;
  }
  return rows;
}

/**
 * Deals the bytes of each pixel out to colours and opacity. Filters work on each byte of a pixel by itself, so that the
 * rows stay filtered as they are.
 */
function splitAlpha(png: Png, rows: Uint8Array): PngPlanes {
  const { width, height, depth, colour } = png;
  const alphaBytes = depth / 8;
  const colourBytes = (channels[colour] - 1) * alphaBytes;
  const colours = new Uint8Array((1 + width * colourBytes) * height);
  const alpha = new Uint8Array((1 + width * alphaBytes) * height);
  let at = 0;
  let ofColour = 0;
  let ofAlpha = 0;
  for (let row = 0; row < height; row++) {
    const filter = rows[at++] ?? 0;
    colours[ofColour++] = filter;
    alpha[ofAlpha++] = filter;
    for (let x = 0; x < width; x++) {
      for (let byte = 0; byte < colourBytes; byte++) colours[ofColour++] = rows[at++] ?? 0;
      for (let byte = 0; byte < alphaBytes; byte++) alpha[ofAlpha++] = rows[at++] ?? 0;
    }
  }
  return { colour: { rows: colours, depth }, alpha: { rows: alpha, depth } };
}

/** A byte of opacity for each pixel, by tRNS (ISO/IEC 15948, 11.3.2.1). Undoes the filters of the rows. */
function alphaOf(png: Png, transparency: Uint8Array, rows: Uint8Array): Uint8Array {
  const { width, height, depth, colour } = png;
  const step = rowLength(png, width);
  unfilter(rows, step, unitOf(png));
  const alpha = new Uint8Array((1 + width) * height);
  const opacity = depth < 16 && channels[colour] === 1 ? opacities(png, transparency) : undefined;
  const key = keyOf(png, transparency);
  for (let y = 0, to = 0; y < height; y++) {
    let from = y * step + 1;
    to++;
    for (let x = 0; x < width; x++, to++) {
      if (opacity !== undefined) alpha[to] = opacity[sampleAt(rows, 8 * from + x * depth, depth)] ?? 255;
      else {
        let same = true;
        for (const byte of key) if (rows[from++] !== byte) same = false;
        alpha[to] = same ? 0 : 255;
      }
    }
  }
  return alpha;
}

/** The opacity of each index or grey. Of a sample in 16 bits only as many count as the picture has. */
function opacities({ colour, depth }: Png, transparency: Uint8Array): Uint8Array {
  const table = new Uint8Array(2 ** depth).fill(255);
  if (colour === 3) table.set(transparency);
  else table[(transparency[1] ?? 0) & (2 ** depth - 1)] = 0;
  return table;
}

/** The bytes of the transparent pixel. */
function keyOf({ depth }: Png, transparency: Uint8Array): Uint8Array {
  return depth === 16 ? transparency : transparency.filter((_, index) => index % 2 === 1);
}
