import type { Picture } from '../document/nodes.js';
import { readJpegPicture } from './jpeg/jpeg-picture.js';
import { readPngPicture } from './png/png-picture.js';

/** A format of pictures that are printed. */
export interface PictureFormat {
  readonly begins: (bytes: Uint8Array) => boolean;
  /** Decodes a picture; what it accepts can be drawn. Throws a `FaultyPicture`. */
  readonly read: (bytes: Uint8Array) => Picture;
}

export const pictureFormats: readonly PictureFormat[] = [
  { begins: startsWith('\x89PNG'), read: readPngPicture },
  { begins: startsWith('\xff\xd8'), read: readJpegPicture },
];

/** The format of a file that is no such picture, as people call it; `undefined` if it isn't known either. */
export function nameFormat(bytes: Uint8Array): string | undefined {
  return others.find(({ begins }) => begins(bytes))?.name;
}

const others: readonly { readonly name: string; readonly begins: (bytes: Uint8Array) => boolean }[] = [
  { name: 'GIF', begins: startsWith('GIF8') },
  { name: 'WebP', begins: (bytes) => startsWith('RIFF')(bytes) && startsWith('WEBP')(bytes.subarray(8)) },
  { name: 'AVIF', begins: (bytes) => startsWith('ftypavif')(bytes.subarray(4)) },
  { name: 'HEIC', begins: (bytes) => /^ftyp(?:hei|hev|mif|msf)/.test(textOf(bytes.subarray(4, 12))) },
  { name: 'JPEG 2000', begins: startsWith('\0\0\0\x0cjP') },
  { name: 'JPEG XL', begins: (bytes) => startsWith('\xff\x0a')(bytes) || startsWith('\0\0\0\x0cJXL')(bytes) },
  { name: 'TIFF', begins: (bytes) => startsWith('II*\0')(bytes) || startsWith('MM\0*')(bytes) },
  { name: 'BMP', begins: startsWith('BM') },
  { name: 'PDF', begins: startsWith('%PDF') },
  { name: 'SVG', begins: (bytes) => /<svg[\s>]/.test(textOf(bytes.subarray(0, 2000))) },
];

function startsWith(text: string): (bytes: Uint8Array) => boolean {
  return (bytes) => textOf(bytes.subarray(0, text.length)) === text;
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
