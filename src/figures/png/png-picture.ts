import type { Picture } from '../../document/nodes.js';
import { seenSize } from '../orientation.js';
import { checkIndices } from './png-planes.js';
import { readPng } from './read-png.js';
import { unpackPixels } from './unpack-pixels.js';
import { writePng } from './write-png.js';

/** Decodes a PNG, and refuses what can't be decoded. */
export function readPngPicture(bytes: Uint8Array): Picture {
  const png = readPng(bytes);
  const { rows, used } = unpackPixels(png);
  checkIndices(png, rows);
  return {
    mime: 'image/png',
    bytes: writePng({ ...png, data: png.data.subarray(0, used) }),
    ...seenSize(png.width, png.height, png.orientation),
    orientation: png.orientation,
    colours: png.colour === 0 || png.colour === 4 ? 'grey' : 'rgb',
  };
}
