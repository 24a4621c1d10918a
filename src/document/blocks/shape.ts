import type { Block, Inline, NumberLabel } from '../nodes.js';
import type { OutlineBlock, OutlineField } from '../outline.js';
import type { Phrase } from '../phrase.js';

/**
 * What a field of a block holds: `inlines`, `texts` and a `number` are printed as words, `blocks` stand inside it,
 * `phrase`, `field` and `content` (either) become words once an edition fills them, `data` is printed as no words. An
 * object is the shape of each item of a list.
 */
export type Leaf =
  'inlines' | 'text' | 'texts' | 'number' | 'blocks' | 'phrase' | 'phrases' | 'content' | 'field' | 'data';

/** What every block has; it needs no description of its own. */
type Common = 'type' | 'key' | 'origin' | 'pointer' | 'lang' | 'dir' | 'change' | 'part' | 'placedIn';

/**
 * The fields of a block or of an entry inside one, in the order in which they are read. A field that is left out does
 * not compile, so that no walk over a document can pass it over.
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

/** A shape whose node is not known: what the generic walks work with. */
export interface AnyShape {
  readonly [field: string]: Leaf | AnyShape;
}

const known = new WeakMap<AnyShape, readonly (readonly [string, Leaf | AnyShape])[]>();

/** The fields of a shape that hold words or blocks, in the order of reading. */
export function fieldsOf(shape: AnyShape): readonly (readonly [string, Leaf | AnyShape])[] {
  const found = known.get(shape);
  if (found !== undefined) return found;
  const fields = Object.entries(shape).filter(([, holds]) => holds !== 'data');
  known.set(shape, fields);
  return fields;
}
