import type { Block, BlockBase, Marks } from '../nodes.js';
import type { OutlineBase, OutlineBlock } from '../outline.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

export interface List extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}
export interface ListItem extends Marks {
  readonly key: string;
  readonly children: readonly Block[];
}

export interface OutlineList extends OutlineBase {
  readonly type: 'list';
  readonly items: readonly { readonly key: string; readonly children: readonly OutlineBlock[] }[];
}

export const list: BlockKind<List> = {
  shape: { ordered: 'data', start: 'data', items: { children: 'blocks' } },
};

export const listOutline: OutlineKind<OutlineList> = {
  shape: { items: { children: 'blocks' } },
  fill: (block, context) => [
    {
      type: 'list',
      ...context.base(block),
      ordered: false,
      start: 1,
      items: block.items.map((item) => ({ key: item.key, children: context.fillBlocks(item.children) })),
    },
  ],
};
