import type { Picture } from '../document/nodes.js';
import { isFrame, jpegSegments } from './jpeg-segments.js';

/** Whether a picture is CMYK: a JPEG with four components (ITU-T T.81, B.2.2). */
export function isCmyk({ mime, bytes }: Picture): boolean {
  if (mime !== 'image/jpeg') return false;
  for (const { marker, at } of jpegSegments(bytes)) {
    if (isFrame(marker)) return bytes[at + 9] === 4;
  }
  return false;
}
