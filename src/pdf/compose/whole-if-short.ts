import type { FlowItem } from '../flow/items.js';
import { heightOf, keptWhereItFits } from '../flow/items.js';
import type { Context } from './context.js';

/** A block on a background that is no higher than this many lines is kept whole on the next page, if possible. */
const wholeUpTo = 18;

export function wholeIfShort(items: readonly FlowItem[], context: Context): readonly FlowItem[] {
  return heightOf(items) > wholeUpTo * context.lineHeight ? items : keptWhereItFits(items);
}
