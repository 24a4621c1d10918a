import type { Picture } from '../document/nodes.js';
import { FaultyPicture, type PictureFault, refuse } from './picture-faults.js';
import { nameFormat, pictureFormats } from './picture-formats.js';

/** A picture, or the reason why it can't be printed. */
export type PictureResult = { readonly picture: Picture } | { readonly fault: PictureFault };

/**
 * Decodes a picture: what is accepted can be drawn by every writer, and what can't be drawn is refused here. Takes
 * memory for one picture's pixels at most, and lets go of it.
 */
export function readPicture(bytes: Uint8Array): PictureResult {
  try {
    if (bytes.length === 0) refuse('empty');
    const format = pictureFormats.find(({ begins }) => begins(bytes));
    return { picture: format === undefined ? refuse('other-format', nameFormat(bytes)) : format.read(bytes) };
  } catch (error) {
    if (error instanceof FaultyPicture) return { fault: error.fault };
    throw error;
  }
}
