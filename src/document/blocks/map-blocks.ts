import type { Block, Inline } from '../nodes.js';
import { kindOf } from './block-kinds.js';
import { fieldsOf, type AnyShape } from './shape.js';

/** What becomes of keys and inlines; all else stays as it is. */
export interface BlockMapping {
  readonly key: (key: string) => string;
  readonly inlines: (inlines: readonly Inline[]) => readonly Inline[];
}

/** Blocks like the given ones, with every key and every run of inlines in them mapped. */
export function mapBlocks(blocks: readonly Block[], mapping: BlockMapping): readonly Block[] {
  return blocks.map((block) => mapBlock(block, mapping));
}

/** The kind of block stays what it was. */
export function mapBlock<Kind extends Block>(block: Kind, mapping: BlockMapping): Kind {
  return mapNode(block, kindOf(block).shape, mapping);
}

function mapNode<Node extends object>(node: Node, shape: AnyShape, mapping: BlockMapping): Node {
  const mapped = { ...node } as Record<string, unknown>;
  if (typeof mapped['key'] === 'string') mapped['key'] = mapping.key(mapped['key']);
  for (const [field, holds] of fieldsOf(shape)) {
    const value = mapped[field];
    if (value === undefined) continue;
    // a shape is checked against the type of its node, so that each value here is what the shape says
    if (holds === 'blocks') mapped[field] = mapBlocks(value as readonly Block[], mapping);
    else if (holds === 'inlines') mapped[field] = mapping.inlines(value as readonly Inline[]);
    else if (typeof holds === 'object')
      mapped[field] = (value as readonly object[]).map((entry) => mapNode(entry, holds, mapping));
  }
  return mapped as Node;
}
