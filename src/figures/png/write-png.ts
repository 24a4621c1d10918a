import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { writeOrientation } from '../orientation.js';
import { signature, type Chunk, type Png } from './read-png.js';

/**
 * A PNG with the chunks that its picture needs and no others: it moves nowhere, and is turned alike by viewers that
 * find EXIF data at any place, only before the pixels, or twice.
 */
export function writePng(png: Png): Uint8Array {
  const { palette, transparency, data, orientation, meaning } = png;
  return Buffer.concat([
    signature,
    ...chunkBytes({ type: 'IHDR', data: headerOf(png) }),
    ...meaning.flatMap(chunkBytes),
    ...(palette === undefined ? [] : chunkBytes({ type: 'PLTE', data: palette })),
    ...(transparency === undefined ? [] : chunkBytes({ type: 'tRNS', data: transparency })),
    ...(orientation === 1 ? [] : chunkBytes({ type: 'eXIf', data: writeOrientation(orientation) })),
    ...chunkBytes({ type: 'IDAT', data }),
    ...chunkBytes({ type: 'IEND', data: new Uint8Array() }),
  ]);
}

function headerOf({ width, height, depth, colour, interlaced }: Png): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  return header;
}

function chunkBytes({ type, data }: Chunk): readonly Uint8Array[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(data, crc32(head.subarray(4))));
  return [head, data, checksum];
}
