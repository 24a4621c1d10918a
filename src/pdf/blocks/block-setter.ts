import type { Block } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import type { Element } from '../structure/element.js';
import type { StructureBuilder } from '../structure/structure-builder.js';

/** How blocks of one kind are set, and their elements in the structure of the document. */
export interface BlockSetter<Printed extends Block> {
  readonly compose: (block: Printed, context: Context) => readonly Composed[];
  /** The elements of a block in reading order, with one for every slot that `compose` names. */
  readonly structure: (block: Printed, build: StructureBuilder) => readonly Element[];
}
