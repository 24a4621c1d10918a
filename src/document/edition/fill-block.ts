import { outlineKindOf } from '../blocks/block-kinds.js';
import type { Block } from '../nodes.js';
import type { OutlineBlock } from '../outline.js';
import type { EditionContext } from './edition-context.js';

/** A block of the outline in the words of an edition. */
export function fillBlock(block: OutlineBlock, context: EditionContext): readonly Block[] {
  return outlineKindOf(block).fill(block, context);
}
