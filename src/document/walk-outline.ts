import { outlineKindOf } from './blocks/block-kinds.js';
import type { OutlineCell } from './blocks/table.js';
import { fieldsOf, type AnyShape, type Leaf as Holds } from './blocks/shape.js';
import type { OutlineBlock, OutlineField } from './outline.js';
import type { Phrase } from './phrase.js';

/** A field, a phrase, or a block (before its content). */
export type Leaf =
  | { readonly type: 'block'; readonly block: OutlineBlock }
  | { readonly type: 'field'; readonly field: OutlineField }
  | { readonly type: 'phrase'; readonly phrase: Phrase };

/** All fields, phrases and blocks in printed order, as described by the shape of each kind. */
export function* walkOutline(blocks: readonly OutlineBlock[]): Generator<Leaf> {
  for (const block of blocks) {
    yield { type: 'block', block };
    yield* walkInside(block);
  }
}

/** The content of a block, without the block itself. */
export function* walkInside(block: OutlineBlock): Generator<Leaf> {
  if (block.type === 'field') yield { type: 'field', field: block };
  yield* walkNode(block, outlineKindOf(block).shape);
}

function* walkNode(node: object, shape: AnyShape): Generator<Leaf> {
  for (const [field, holds] of fieldsOf(shape)) {
    const value = (node as Readonly<Record<string, unknown>>)[field];
    if (value !== undefined) yield* walkValue(value, holds);
  }
}

// `Shape` is checked against the type of the node, so the value has the type that the shape names
function* walkValue(value: unknown, holds: Holds | AnyShape): Generator<Leaf> {
  switch (holds) {
    case 'blocks':
      yield* walkOutline(value as readonly OutlineBlock[]);
      return;
    case 'phrase':
      yield { type: 'phrase', phrase: value as Phrase };
      return;
    case 'phrases':
      for (const phrase of value as readonly Phrase[]) yield { type: 'phrase', phrase };
      return;
    case 'field':
      yield { type: 'field', field: value as OutlineField };
      return;
    case 'content': {
      const content = value as OutlineCell['content'];
      if ('kind' in content) yield { type: 'phrase', phrase: content };
      else yield { type: 'field', field: content };
      return;
    }
    case 'inlines':
    case 'image':
    case 'text':
    case 'texts':
    case 'number':
    case 'data':
      return;
    default:
      for (const entry of value as readonly object[]) yield* walkNode(entry, holds);
  }
}
