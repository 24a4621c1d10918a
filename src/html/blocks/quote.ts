import type { Quote } from '../../document/nodes.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { renderOptionalInlines } from '../render-inlines.js';
import type { LanguageAndId } from '../views.js';

export interface QuoteView extends LanguageAndId {
  readonly children: Html;
  readonly attribution: Html | undefined;
}

/** A block quotation and its attribution. */
export function viewQuote(block: Quote, rendering: Rendering, place: Place): QuoteView {
  return {
    ...viewBlock(block, rendering, place),
    children: rendering.renderBlocks(block.children, rendering, place),
    attribution: renderOptionalInlines(block.attribution, rendering, 'text'),
  };
}
