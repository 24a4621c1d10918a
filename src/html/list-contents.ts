import type { Block } from '../document/nodes.js';
import { html } from './escape-html.js';
import { renderInlines } from './render-inlines.js';
import type { Rendering } from './rendering.js';
import { languageOf } from './rendering.js';
import { viewNumber } from './view-heading.js';
import type { ContentsEntryView } from './views.js';

/** The listed sections among blocks, each with those inside it; an unlisted one is passed over for its own. */
export function listContents(blocks: readonly Block[], rendering: Rendering): readonly ContentsEntryView[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const children = listContents(block.children, rendering);
    const href = rendering.anchors.fragmentOf(block.key);
    if (!block.listed || href === undefined || block.change?.kind === 'deleted') return children;
    return [
      {
        ...languageOf(block, rendering),
        level: block.level,
        href,
        number: viewNumber(block.number),
        title: html(renderInlines(block.title, rendering, 'label')),
        children,
      },
    ];
  });
}
