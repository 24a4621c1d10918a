import type { Definitions } from '../../document/nodes.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock, viewId } from '../rendering.js';
import { renderInlines } from '../render-inlines.js';
import type { LanguageAndId } from '../views.js';

export interface DefinitionsView extends LanguageAndId {
  readonly entries: readonly { readonly id: string | undefined; readonly term: Html; readonly children: Html }[];
}

/** Terms and their definitions, as a description list. */
export function viewDefinitions(block: Definitions, rendering: Rendering, place: Place): DefinitionsView {
  return {
    ...viewBlock(block, rendering, place),
    entries: block.entries.map((entry) => ({
      id: viewId(entry.key, rendering, place),
      term: html(renderInlines(entry.term, rendering, 'text')),
      children: rendering.renderBlocks(entry.children, rendering, place),
    })),
  };
}
