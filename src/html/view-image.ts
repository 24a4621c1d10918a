import { Buffer } from 'node:buffer';
import type { Picture } from '../document/nodes.js';
import type { ImageView } from './views.js';

/** A picture as a data URL (RFC 2397). `alt` is empty if the name is printed next to it. */
export function viewImage(picture: Picture, alt: string): ImageView {
  return {
    src: `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    alt,
    width: picture.width,
    height: picture.height,
  };
}
