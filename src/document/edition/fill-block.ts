import { outlineKindOf } from '../blocks/block-kinds.js';
import type { Block } from '../nodes.js';
import type { OutlineBlock } from '../outline.js';
import type { EditionContext } from './edition-context.js';

/** Fills an outline block with the text of an edition. */
export function fillBlock(block: OutlineBlock, context: EditionContext): readonly Block[] {
  return outlineKindOf(block).fill(block, context);
}
