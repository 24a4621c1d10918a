import type { NumberLabel } from '../../document/nodes.js';

/** A number and the space after it: an en space, unless its last mark brings its own space. */
export function numberPrefix({ label, gap }: NumberLabel): string {
  return gap === '' ? label : `${label}\u2002`;
}
