import type { Block } from '../../document/nodes.js';
import { bibliography } from './bibliography.js';
import type { BlockSetter } from './block-setter.js';
import { box } from './box.js';
import { credits } from './credits.js';
import { definitions } from './definitions.js';
import { figure } from './figure.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';
import { position } from './position.js';
import { quote } from './quote.js';
import { recommendation } from './recommendation.js';
import { section } from './section.js';
import { table } from './table.js';
import { timeline } from './timeline.js';
import { untranslated } from './untranslated.js';

/** How each kind of block is set; a kind that is missing here does not compile. */
const blockSetters = {
  section,
  paragraph,
  list,
  quote,
  table,
  figure,
  box,
  recommendation,
  position,
  credits,
  timeline,
  definitions,
  bibliography,
  untranslated,
} satisfies { readonly [Type in Block['type']]: BlockSetter<Extract<Block, { readonly type: Type }>> };

/** The setter of a block whose type is not known. */
export function setterOf(block: Block): BlockSetter<Block> {
  // each entry takes blocks of its own type: `satisfies` above checks that
  return blockSetters[block.type] as unknown as BlockSetter<Block>;
}
