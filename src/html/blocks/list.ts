import type { List } from '../../document/nodes.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import { markChange } from '../mark-change.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import type { LanguageAndId } from '../views.js';

export interface ListView extends LanguageAndId {
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (LanguageAndId & { readonly children: Html })[];
}

/** A list; each item can be marked as changed. */
export function viewList(block: List, rendering: Rendering, place: Place): ListView {
  return {
    ...viewBlock(block, rendering, place),
    ordered: block.ordered,
    start: block.start,
    items: block.items.map((item) => {
      const children = rendering.renderBlocks(item.children, rendering, place).toHTML();
      return { ...viewBlock(item, rendering, place), children: html(markChange(item, children, rendering)) };
    }),
  };
}
