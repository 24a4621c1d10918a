import type { Box } from '../../document/nodes.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { belowHeading, viewHeading } from '../view-heading.js';
import type { HeadingView, LanguageAndId } from '../views.js';

export interface BoxView extends LanguageAndId {
  readonly heading: HeadingView;
  readonly children: Html;
}

/** A box with its own heading. */
export function viewBox(block: Box, rendering: Rendering, place: Place): BoxView {
  return {
    ...viewBlock(block, rendering, place),
    heading: viewHeading(block, rendering, place),
    children: rendering.renderBlocks(block.children, rendering, belowHeading(block.key, rendering, place)),
  };
}
