import type { Bibliography } from '../../document/nodes.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import { markChange } from '../mark-change.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { renderInlines } from '../render-inlines.js';
import type { LanguageAndId } from '../views.js';

export interface BibliographyView extends LanguageAndId {
  readonly entries: readonly (LanguageAndId & { readonly label: string; readonly children: Html })[];
}

/** The list of references; each entry has the label that citations use. */
export function viewBibliography(block: Bibliography, rendering: Rendering, place: Place): BibliographyView {
  return {
    ...viewBlock(block, rendering, place),
    entries: block.entries.map((entry) => {
      const children = renderInlines(entry.children, rendering, 'text');
      return {
        ...viewBlock(entry, rendering, place),
        label: entry.label,
        children: html(markChange(entry, children, rendering)),
      };
    }),
  };
}
