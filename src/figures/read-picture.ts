import { inflateSync } from 'node:zlib';
import { limits } from '../values/limits.js';
import type { Picture } from '../document/nodes.js';
import { isFrame, jpegSegments } from './jpeg-segments.js';

/** A picture, or the reason why it can't be printed. */
export type PictureResult = { readonly picture: Picture } | { readonly fault: PictureFault };
export type PictureFault = 'not-png-or-jpeg' | 'too-many-pixels' | 'damaged';

/** A larger picture is rejected before it is decoded. */
export const largestPicture = limits.picturePixels.most;

/**
 * Reads type and size from the header of a PNG (ISO 15948, 11.2.2) or JPEG (ITU-T T.81, B.2.2). If the size is allowed,
 * the pixels of a PNG are unpacked once, to make sure that writers can read them.
 */
export function readPicture(bytes: Uint8Array): PictureResult {
  const size = readPngSize(bytes) ?? readJpegSize(bytes);
  if (size === undefined || size.width === 0 || size.height === 0) return { fault: 'not-png-or-jpeg' };
  if (size.width * size.height > largestPicture) return { fault: 'too-many-pixels' };
  if (!(size.mime === 'image/png' ? holdsPixels(bytes, size) : isWhole(bytes))) return { fault: 'damaged' };
  return { picture: { ...size, bytes } };
}

type Size = Pick<Picture, 'mime' | 'width' | 'height'>;

function readPngSize(bytes: Uint8Array): Size | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || !signature.every((byte, i) => bytes[i] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Samples per pixel by colour type (ISO 15948, table 11.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether a PNG is complete: it has an end, the palette it needs, and data that unpack to the expected size. */
function holdsPixels(bytes: Uint8Array, { width, height }: Size): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth = 0, colour = 0, , , interlaced = 0] = bytes.subarray(24, 29);
  const channels = samples[colour];
  if (channels === undefined) return false;
  const data: Uint8Array[] = [];
  const chunks = new Set<string>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return false;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.add(type);
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  if (!chunks.has('IEND') || (colour === 3 && !chunks.has('PLTE'))) return false;
  const row = 1 + Math.ceil((width * channels * depth) / 8);
  try {
    const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: 4 * row * height });
    // Interlaced rows are packed in seven passes, which together are at least as long as one pass.
    return pixels.length >= (interlaced === 1 ? row : row * height);
  } catch {
    return false;
  }
}

function readJpegSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { marker, at } of jpegSegments(bytes)) {
    if (isFrame(marker)) {
      return { mime: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
  }
  return undefined;
}

/** Whether a JPEG has a scan (SOS) and an end (EOI) after it. A thumbnail before the scan has its own end. */
function isWhole(bytes: Uint8Array): boolean {
  for (const { marker, at } of jpegSegments(bytes)) {
    if (marker === 0xffda) return Buffer.from(bytes.subarray(at)).lastIndexOf(Buffer.from([0xff, 0xd9])) !== -1;
  }
  return false;
}
