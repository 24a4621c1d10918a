import type { Block, BlockBase, Inline } from '../nodes.js';
import type { BlockKind } from './block-kind.js';

/** A block quotation. `attribution` names the speaker, the date, the source and the translator. */
export interface Quote extends BlockBase {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly attribution?: readonly Inline[];
}

export const quote: BlockKind<Quote> = {
  shape: { children: 'blocks', attribution: 'inlines' },
};
