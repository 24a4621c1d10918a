import type { Block } from '../document/nodes.js';
import { blockKinds } from './blocks/block-kinds.js';
import type { BlockKind, MakeView } from './blocks/block-kinds.js';
import { html } from './escape-html.js';
import type { Html } from './escape-html.js';
import { markChange } from './mark-change.js';
import type { Place, Rendering } from './rendering.js';
import type { Views } from './views.js';

/** Renders blocks, each with the template of its kind and with its change mark. */
export function renderBlocks(blocks: readonly Block[], rendering: Rendering, place: Place): Html {
  const markup = blocks.map((block) => markChange(block, printBlock(block.type, block, rendering, place), rendering));
  return html(markup.join(''));
}

// Typed by kind, so that the compiler checks that function, block and template of a kind match.
const views: { readonly [Kind in BlockKind]: MakeView<Kind, Views[Kind]> } = blockKinds;

function printBlock<Kind extends BlockKind>(
  kind: Kind,
  block: Extract<Block, { type: Kind }>,
  rendering: Rendering,
  place: Place,
): string {
  return rendering.print(kind, views[kind](block, rendering, place)).toHTML();
}
