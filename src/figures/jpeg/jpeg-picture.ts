import { Buffer } from 'node:buffer';
import type { Picture } from '../../document/nodes.js';
import { seenSize, writeOrientation } from '../orientation.js';
import { type Jpeg, readJpeg } from './read-jpeg.js';

/** Decodes a JPEG, and refuses what can't be decoded. */
export function readJpegPicture(bytes: Uint8Array): Picture {
  const jpeg = readJpeg(bytes);
  return {
    mime: 'image/jpeg',
    bytes: writeJpeg(jpeg),
    ...seenSize(jpeg.width, jpeg.height, jpeg.orientation),
    orientation: jpeg.orientation,
    colours: jpeg.components === 1 ? 'grey' : jpeg.components === 3 ? 'rgb' : 'cmyk',
  };
}

/**
 * A JPEG with the segments that its picture needs and no others: no comments, places or small copies. What its colours
 * are is said in one way (Adobe’s), and how it is turned once, so that viewers agree.
 */
function writeJpeg({ components, transformed, orientation, profile, coded }: Jpeg): Uint8Array {
  const exif = [...Buffer.from('Exif\0\0', 'latin1'), ...writeOrientation(orientation)];
  const transform = transformed ? (components === 4 ? 2 : 1) : 0;
  const adobe = [...Buffer.from('Adobe', 'latin1'), 0, 100, 0, 0, 0, 0, transform];
  return Buffer.concat([
    Uint8Array.of(0xff, 0xd8),
    ...(orientation === 1 ? [] : [segment(0xe1, exif)]),
    ...(components === 1 ? [] : [segment(0xee, adobe)]),
    ...profile,
    ...coded,
    Uint8Array.of(0xff, 0xd9),
  ]);
}

function segment(marker: number, content: readonly number[]): Uint8Array {
  const length = content.length + 2;
  return Uint8Array.of(0xff, marker, length >> 8, length & 0xff, ...content);
}
