import type { Block, Inline } from '../nodes.js';
import { kindOf } from './block-kinds.js';
import { fieldsOf, type AnyShape } from './shape.js';

/** How keys and inlines are replaced; everything else is copied. */
export interface BlockMapping {
  readonly key: (key: string) => string;
  readonly inlines: (inlines: readonly Inline[]) => readonly Inline[];
}

/** Copies blocks, with every key and every list of inlines mapped. */
export function mapBlocks(blocks: readonly Block[], mapping: BlockMapping): readonly Block[] {
  return blocks.map((block) => mapBlock(block, mapping));
}

export function mapBlock<Kind extends Block>(block: Kind, mapping: BlockMapping): Kind {
  return mapNode(block, kindOf(block).shape, mapping);
}

function mapNode<Node extends object>(node: Node, shape: AnyShape, mapping: BlockMapping): Node {
  const mapped = { ...node } as Record<string, unknown>;
  if (typeof mapped['key'] === 'string') mapped['key'] = mapping.key(mapped['key']);
  for (const [field, holds] of fieldsOf(shape)) {
    const value = mapped[field];
    if (value === undefined) continue;
    // `Shape` is checked against the type of the node, so the value has the type that the shape names
    if (holds === 'blocks') mapped[field] = mapBlocks(value as readonly Block[], mapping);
    else if (holds === 'inlines') mapped[field] = mapping.inlines(value as readonly Inline[]);
    else if (typeof holds === 'object')
      mapped[field] = (value as readonly object[]).map((entry) => mapNode(entry, holds, mapping));
  }
  return mapped as Node;
}
