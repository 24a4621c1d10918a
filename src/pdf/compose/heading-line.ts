import type { Inline } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext } from '../flow/items.js';
import type { TextStyle } from '../text/span.js';
import type { Context } from './context.js';
import { setInlines } from './set-text.js';

/** The heading of a box or of an open question: never divided, never last on a page. */
export function setHeadingLine(
  inlines: readonly Inline[],
  context: Context,
  style: Partial<TextStyle>,
): readonly FlowItem[] {
  return keptWithNext(kept(setInlines(inlines, context, { style, firstIndent: 0, alignment: 'start', whole: true })));
}
