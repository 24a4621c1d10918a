import { Buffer } from 'node:buffer';
import type { Picture } from '../document/nodes.js';
import type { ImageView } from './views.js';

/** A picture inside the page itself (RFC 2397); `alt` is empty where the name stands beside it. */
export function viewImage(picture: Picture, alt: string): ImageView {
  return {
    src: `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    alt,
    width: picture.width,
    height: picture.height,
  };
}
