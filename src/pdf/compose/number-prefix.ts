import type { NumberLabel } from '../../document/nodes.js';

/** A number and the room after it: an en space, where its own last mark makes no room. */
export function numberPrefix({ label, gap }: NumberLabel): string {
  return gap === '' ? label : `${label}\u2002`;
}
