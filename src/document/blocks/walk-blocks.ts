import { isDrawing, type Drawing } from '../drawing.js';
import type { Block, Inline, NumberLabel, Origin, Picture } from '../nodes.js';
import { kindOf } from './block-kinds.js';
import { fieldsOf, type AnyShape, type Leaf } from './shape.js';

/** The language, the key and the origin of the block that contains a text. */
export interface Place {
  /** BCP 47. */
  readonly language: string;
  readonly key: string;
  readonly origin: Origin;
}

/** Callbacks of a walk over blocks, in reading order. */
export interface BlockVisitor {
  /** Called for a block before its content. */
  readonly block?: (block: Block) => void;
  /** Called with the key of a block, or of an entry that has its own key, before its content. */
  readonly key?: (key: string) => void;
  readonly inlines?: (inlines: readonly Inline[], place: Place) => void;
  readonly text?: (text: string, place: Place) => void;
}

interface Node {
  readonly key?: string;
  readonly origin?: Origin;
  readonly lang?: string;
}

/** Walks blocks and everything in them, as described by the shape of each kind. */
export function walkBlocks(blocks: readonly Block[], place: Place, visitor: BlockVisitor): void {
  for (const block of blocks) {
    visitor.block?.(block);
    walkNode(block, kindOf(block).shape, place, visitor);
  }
}

function walkNode(node: Node, shape: AnyShape, around: Place, visitor: BlockVisitor): void {
  const { key, origin, lang } = node;
  if (key !== undefined) visitor.key?.(key);
  const place = {
    language: lang ?? around.language,
    ...(key === undefined || origin === undefined ? { key: around.key, origin: around.origin } : { key, origin }),
  };
  for (const [field, holds] of fieldsOf(shape)) {
    const value = (node as Readonly<Record<string, unknown>>)[field];
    if (value !== undefined) walkValue(value, holds, place, visitor);
  }
}

// `Shape` is checked against the type of the node, so the value has the type that the shape names
function walkValue(value: unknown, holds: Leaf | AnyShape, place: Place, visitor: BlockVisitor): void {
  switch (holds) {
    case 'blocks':
      walkBlocks(value as readonly Block[], place, visitor);
      return;
    case 'inlines':
      visitor.inlines?.(value as readonly Inline[], place);
      return;
    case 'text':
      visitor.text?.(value as string, place);
      return;
    case 'image':
      walkImage(value as Picture | Drawing, place, visitor);
      return;
    case 'texts':
      for (const text of value as readonly string[]) visitor.text?.(text, place);
      return;
    case 'number':
      visitor.text?.((value as NumberLabel).label, place);
      return;
    case 'phrase':
    case 'phrases':
    case 'field':
    case 'content':
    case 'data':
      return;
    default:
      for (const entry of value as readonly Node[]) walkNode(entry, holds, place, visitor);
  }
}

/** The texts of a drawing, each in its own language. */
function walkImage(image: Picture | Drawing, place: Place, visitor: BlockVisitor): void {
  if (!isDrawing(image)) return;
  for (const mark of image.marks) {
    if (mark.type === 'text') visitor.text?.(mark.text, { ...place, language: mark.lang ?? place.language });
  }
}
