import type { Block, BlockBase, Inline } from '../nodes.js';
import type { BlockKind } from './block-kind.js';

/** A quotation set off from the text. `attribution` names speaker, date, source and whose translation it is. */
export interface Quote extends BlockBase {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly attribution?: readonly Inline[];
}

export const quote: BlockKind<Quote> = {
  shape: { children: 'blocks', attribution: 'inlines' },
};
