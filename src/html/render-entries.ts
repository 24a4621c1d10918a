import type { Bibliography, Definitions } from '../document/nodes.js';
import { html } from './escape-html.js';
import type { Html } from './escape-html.js';
import { markChange } from './mark-change.js';
import { renderInlines } from './render-inlines.js';
import type { Place, Rendering } from './rendering.js';
import { viewBlock, viewId } from './rendering.js';

/** Terms and what is said of them, as a description list. */
export function renderDefinitions(block: Definitions, rendering: Rendering, place: Place): Html {
  return rendering.print('definitions', {
    ...viewBlock(block, rendering, place),
    entries: block.entries.map((entry) => ({
      id: viewId(entry.key, rendering, place),
      term: html(renderInlines(entry.term, rendering, 'text')),
      children: rendering.renderBlocks(entry.children, rendering, place),
    })),
  });
}

/** The list of references, each entry under the label by which the text cites it. */
export function renderBibliography(block: Bibliography, rendering: Rendering, place: Place): Html {
  return rendering.print('bibliography', {
    ...viewBlock(block, rendering, place),
    entries: block.entries.map((entry) => {
      const children = renderInlines(entry.children, rendering, 'text');
      return {
        ...viewBlock(entry, rendering, place),
        label: entry.label,
        children: html(markChange(entry, children, rendering)),
      };
    }),
  });
}
