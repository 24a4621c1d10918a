import type { Block, Inline } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import type { Element, ElementDetails, Role, Slot } from '../structure/element.js';

/** How blocks of one kind are set, and what they are in the structure of the document. */
export interface BlockSetter<Printed extends Block> {
  readonly compose: (block: Printed, context: Context) => readonly Composed[];
  /** The elements of a block in the order of reading. Every slot that `compose` names is among them. */
  readonly structure: (block: Printed, build: StructureBuilder) => readonly Element[];
}

/** Makes the elements of what stands inside a block. */
export interface StructureBuilder {
  /** The elements of blocks; `language` is theirs where it isn't that of the surrounding element (BCP 47). */
  readonly blocks: (blocks: readonly Block[], language?: string) => readonly Element[];
  /** An element of text, and after it the notes that it is the first to mark. */
  readonly text: (role: Role, slot: Slot, inlines: readonly Inline[], details?: ElementDetails) => readonly Element[];
}
