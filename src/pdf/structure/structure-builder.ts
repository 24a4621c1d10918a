import type { Block, Inline } from '../../document/nodes.js';
import type { Element, ElementDetails, Role, Slot } from './element.js';

/** Makes the elements of the content of a block. */
export interface StructureBuilder {
  /** The elements of blocks; `language` is given if it differs from that of the parent (BCP 47). */
  readonly blocks: (blocks: readonly Block[], language?: string) => readonly Element[];
  /** An element of text, followed by the notes whose first mark it contains. */
  readonly text: (role: Role, slot: Slot, inlines: readonly Inline[], details?: ElementDetails) => readonly Element[];
}
