import type { Block } from '../nodes.js';
import type { OutlineBlock } from '../outline.js';
import { bibliography, bibliographyOutline } from './bibliography.js';
import type { BlockKind, OutlineKind } from './block-kind.js';
import { box } from './box.js';
import { credits, creditsOutline } from './credits.js';
import { definitions, definitionsOutline } from './definitions.js';
import { fieldOutline } from './field.js';
import { figure } from './figure.js';
import { list, listOutline } from './list.js';
import { paragraphOutline, paragraph } from './paragraph.js';
import { positionOutline, position } from './position.js';
import { quote } from './quote.js';
import { recommendationOutline, recommendation } from './recommendation.js';
import { sectionOutline, section } from './section.js';
import { tableOutline, table } from './table.js';
import { timelineOutline, timeline } from './timeline.js';
import { untranslated } from './untranslated.js';

/** Every kind of printed block. A kind that is missing here does not compile. */
export const blockKinds = {
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
} satisfies { readonly [Type in Block['type']]: BlockKind<Extract<Block, { readonly type: Type }>> };

/** Every kind of outline block. */
export const outlineKinds = {
  section: sectionOutline,
  field: fieldOutline,
  paragraph: paragraphOutline,
  list: listOutline,
  table: tableOutline,
  recommendation: recommendationOutline,
  position: positionOutline,
  credits: creditsOutline,
  timeline: timelineOutline,
  definitions: definitionsOutline,
  bibliography: bibliographyOutline,
} satisfies { readonly [Type in OutlineBlock['type']]: OutlineKind<Extract<OutlineBlock, { readonly type: Type }>> };

/** The kind of a block of any type. */
export function kindOf(block: Block): BlockKind<Block> {
  // `satisfies` above checks that the entry of each type takes blocks of that type
  return blockKinds[block.type] as unknown as BlockKind<Block>;
}

/** The kind of an outline block of any type. */
export function outlineKindOf(block: OutlineBlock): OutlineKind<OutlineBlock> {
  return outlineKinds[block.type] as unknown as OutlineKind<OutlineBlock>;
}
