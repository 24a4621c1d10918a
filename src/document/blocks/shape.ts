import type { Drawing } from '../drawing.js';
import type { Block, Inline, NumberLabel, Picture } from '../nodes.js';
import type { OutlineBlock, OutlineField } from '../outline.js';
import type { Phrase } from '../phrase.js';

/**
 * What a field of a block holds. `inlines`, `texts` and a `number` print as text; an `image` may contain text; `blocks`
 * are nested blocks; an edition fills `phrase`, `field` and `content` (either of them); `data` prints no text. An
 * object is the shape of each item of a list.
 */
export type Leaf =
  'inlines' | 'image' | 'text' | 'texts' | 'number' | 'blocks' | 'phrase' | 'phrases' | 'content' | 'field' | 'data';

/** Fields that every block has; a shape does not describe them. */
type Common = 'type' | 'key' | 'origin' | 'pointer' | 'lang' | 'dir' | 'change' | 'part' | 'placedIn';

/**
 * The fields of a block, or of an entry inside one, in reading order. A missing field does not compile, so no walk over
 * a document can skip it.
 */
export type Shape<Node> = { readonly [Field in Exclude<keyof Node, Common>]-?: Holding<NonNullable<Node[Field]>> };

type Holding<Value> = [Value] extends [readonly Inline[]]
  ? 'inlines'
  : [Value] extends [readonly Block[] | readonly OutlineBlock[]]
    ? 'blocks'
    : [Value] extends [readonly Phrase[]]
      ? 'phrases'
      : [Value] extends [readonly string[]]
        ? 'texts' | 'data'
        : [Value] extends [readonly (infer Item extends object)[]]
          ? Shape<Item> | 'data'
          : [Value] extends [Picture | Drawing]
            ? 'image'
            : [Value] extends [NumberLabel]
              ? 'number'
              : [Value] extends [OutlineField]
                ? 'field'
                : [Value] extends [Phrase]
                  ? 'phrase'
                  : [Value] extends [Phrase | OutlineField]
                    ? 'content'
                    : [Value] extends [string]
                      ? 'text' | 'data'
                      : 'data';

/** A shape of an unknown node, for the generic walks. */
export interface AnyShape {
  readonly [field: string]: Leaf | AnyShape;
}

const known = new WeakMap<AnyShape, readonly (readonly [string, Leaf | AnyShape])[]>();

/** The fields of a shape that hold text or blocks, in reading order. */
export function fieldsOf(shape: AnyShape): readonly (readonly [string, Leaf | AnyShape])[] {
  const found = known.get(shape);
  if (found !== undefined) return found;
  const fields = Object.entries(shape).filter(([, holds]) => holds !== 'data');
  known.set(shape, fields);
  return fields;
}
