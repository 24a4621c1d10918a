import type { Section } from '../document/nodes.js';
import type { Html } from './escape-html.js';
import { listContents } from './list-contents.js';
import type { Place, Rendering } from './rendering.js';
import { viewBlock } from './rendering.js';
import { pageName } from './page-name.js';
import { below, headingId, viewHeading } from './view-heading.js';

/** A heading and what it governs; a part also with a short contents of its own. */
export function renderSection(section: Section, rendering: Rendering, place: Place): Html {
  const entries = section.opener === 'part' ? listContents(section.children, rendering) : [];
  return rendering.print('section', {
    ...viewBlock(section, rendering, place),
    opener: section.opener,
    level: section.level,
    heading: viewHeading(section, rendering, place),
    page: pageName(section, rendering.document),
    contents: entries.length === 0 ? undefined : { label: rendering.document.furniture.labels.inThisPart, entries },
    children: rendering.renderBlocks(section.children, rendering, below(place, headingId(section.key, rendering))),
  });
}
