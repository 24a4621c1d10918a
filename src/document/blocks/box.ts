import type { Block, BlockBase, HeadingLevel, Inline } from '../nodes.js';
import type { BlockKind } from './block-kind.js';

/** A text set apart from the main text, with its own title. */
export interface Box extends BlockBase {
  readonly type: 'box';
  readonly headingLevel: HeadingLevel;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

export const box: BlockKind<Box> = {
  shape: { headingLevel: 'data', title: 'inlines', children: 'blocks' },
};
