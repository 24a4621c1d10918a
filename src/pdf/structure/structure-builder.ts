import type { Block, Inline } from '../../document/nodes.js';
import type { Element, ElementDetails, Role, Slot } from './element.js';

/** Makes the elements of what stands inside a block. */
export interface StructureBuilder {
  /** The elements of blocks; `language` is theirs where it isn't that of the surrounding element (BCP 47). */
  readonly blocks: (blocks: readonly Block[], language?: string) => readonly Element[];
  /** An element of text, and after it the notes that it is the first to mark. */
  readonly text: (role: Role, slot: Slot, inlines: readonly Inline[], details?: ElementDetails) => readonly Element[];
}
