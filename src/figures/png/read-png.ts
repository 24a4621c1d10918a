import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Orientation } from '../../document/nodes.js';
import { checkSize } from '../check-size.js';
import { readOrientation } from '../orientation.js';
import { refuse } from '../picture-faults.js';
import { limits } from '../../values/limits.js';

/** A PNG taken apart (ISO/IEC 15948); its pixels are packed. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample, or of an index into the palette. */
  readonly depth: number;
  readonly colour: ColourType;
  readonly interlaced: boolean;
  /** Three bytes for each colour; only for indexed colours. */
  readonly palette: Uint8Array | undefined;
  /** The data of tRNS: opacities of the palette, or the one colour that is transparent. */
  readonly transparency: Uint8Array | undefined;
  /** The pixels as one zlib stream (RFC 1950). */
  readonly data: Uint8Array;
  readonly orientation: Orientation;
  /** The chunks that say what the colours mean, in their order. */
  readonly meaning: readonly Chunk[];
}

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Grey, RGB, indexed, grey with alpha, RGB with alpha (11.2.2). */
export type ColourType = keyof typeof depths;

/** The depths that each colour type may have (table 11.1). */
const depths = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const;
export const channels: Readonly<Record<ColourType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Chunks that colours depend on, before the palette; of each, the first counts. */
const colourChunks = ['cICP', 'iCCP', 'sRGB', 'gAMA', 'cHRM'];

/**
 * Reads the chunks of a PNG and refuses what breaks their rules. Of an animated one it reads the still picture that a
 * viewer without animation shows (the frames are chunks of their own); of the rest it keeps what the picture needs.
 */
export function readPng(bytes: Uint8Array): Png {
  if (!signature.every((byte, index) => bytes[index] === byte)) refuse('header');
  const [first, ...others] = readChunks(bytes);
  if (first?.type !== 'IHDR' || first.data.length !== 13) refuse('header');
  const header = readHeader(first.data);

  let palette: Uint8Array | undefined;
  let transparency: Uint8Array | undefined;
  let orientation: Orientation | undefined;
  const meaning: Chunk[] = [];
  const pixels: Uint8Array[] = [];
  let previous = 'IHDR';
  for (const chunk of others) {
    const { type, data } = chunk;
    switch (type) {
      case 'IHDR':
        return refuse('two-headers');
      case 'PLTE':
        if (palette !== undefined || transparency !== undefined || pixels.length > 0) refuse('palette');
        checkPalette(header, data);
        palette = data;
        break;
      case 'tRNS':
        if (transparency !== undefined || pixels.length > 0) refuse('transparency');
        checkTransparency(header, palette, data);
        transparency = data;
        break;
      case 'IDAT':
        if (pixels.length > 0 && previous !== 'IDAT') refuse('part-order', type);
        pixels.push(data);
        break;
      case 'eXIf':
        orientation ??= readOrientation(data);
        break;
      case 'IEND':
        break;
      default:
        if (isCritical(type)) refuse('unknown-part', type);
        if (!colourChunks.includes(type) || meaning.some((known) => known.type === type)) break;
        if (palette !== undefined || pixels.length > 0) refuse('part-order', type);
        meaning.push(chunk);
    }
    previous = type;
  }
  if (header.colour === 3 && palette === undefined) refuse('palette');
  if (pixels.length === 0) refuse('cut-short');
  const [only = new Uint8Array()] = pixels;
  return {
    ...header,
    palette: header.colour === 3 ? palette : undefined,
    transparency,
    data: pixels.length === 1 ? only : Buffer.concat(pixels),
    orientation: orientation ?? 1,
    meaning,
  };
}

/** All chunks with their checksums compared, up to IEND, which ends the file. */
function readChunks(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; ;) {
    if (at === bytes.length) refuse('no-end');
    if (at + 12 > bytes.length) refuse('cut-short');
    const end = at + 12 + view.getUint32(at);
    const named = bytes.subarray(at + 4, at + 8);
    if (!named.every(isLetter)) refuse('pixels');
    const type = String.fromCharCode(...named);
    if (end > bytes.length) refuse('cut-short');
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) refuse('checksum', type);
    if (chunks.length === limits.pictureParts.most) refuse('many-parts');
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') {
      if (end !== bytes.length) refuse('after-end', bytes.length - end);
      return chunks;
    }
    at = end;
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** Whether a picture can't be shown without understanding the chunk: its name begins with a capital (5.4). */
function isCritical(type: string): boolean {
  return type < 'a';
}

type Header = Pick<Png, 'width' | 'height' | 'depth' | 'colour' | 'interlaced'>;

function readHeader(data: Uint8Array): Header {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  const [depth = 0, type = 0, compression = 0, filter = 0, interlace = 0] = data.subarray(8);
  if (!isColourType(type) || !depths[type].some((allowed) => allowed === depth)) {
    return refuse('colour-type', type, depth);
  }
  if (compression !== 0 || filter !== 0 || interlace > 1) refuse('method');
  checkSize(width, height);
  return { width, height, depth, colour: type, interlaced: interlace === 1 };
}

function isColourType(type: number): type is ColourType {
  return type in depths;
}

function checkPalette({ colour, depth }: Header, data: Uint8Array): void {
  const most = colour === 3 ? 2 ** depth : 256;
  const allowed = colour === 3 || colour === 2 || colour === 6;
  if (!allowed || data.length === 0 || data.length % 3 !== 0 || data.length / 3 > most) refuse('palette');
}

function checkTransparency({ colour }: Header, palette: Uint8Array | undefined, { length }: Uint8Array): void {
  switch (colour) {
    case 0:
      if (length !== 2) refuse('transparency');
      return;
    case 2:
      if (length !== 6) refuse('transparency');
      return;
    case 3:
      if (palette === undefined || length === 0 || length > palette.length / 3) refuse('transparency');
      return;
    case 4:
    case 6:
      refuse('transparency');
  }
}
