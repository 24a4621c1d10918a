import { limits } from '../values/limits.js';
import { refuse } from './picture-faults.js';

/** Refuses a picture without pixels, or with too many, before any of them is unpacked. */
export function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) refuse('no-size');
  if (width * height > limits.picturePixels.most) refuse('too-many-pixels', width, height);
  if (Math.max(width, height) > limits.pictureSide.most) refuse('too-long', width, height);
}
