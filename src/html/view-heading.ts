import { plainText } from '../document/edition/plain-text.js';
import type { HeadingLevel, Inline, NumberLabel } from '../document/nodes.js';
import { html } from './escape-html.js';
import { renderInlines } from './render-inlines.js';
import type { Place, Rendering } from './rendering.js';
import type { HeadingView } from './views.js';

interface Heading {
  readonly key: string;
  readonly headingLevel: HeadingLevel;
  readonly number?: NumberLabel;
  readonly title: readonly Inline[];
}

/** A heading; with a link to itself if `key` is in the document and the text is not a copy. */
export function viewHeading(heading: Heading, rendering: Rendering, place: Place): HeadingView {
  const { anchors, edition } = rendering;
  const { key, headingLevel, number, title } = heading;
  const href = anchors.fragmentOf(key);
  const name = `${number === undefined ? '' : number.label + number.gap}${plainText(title)}`;
  return {
    headingLevel,
    id: place.ids === 'own' ? headingId(key, rendering) : undefined,
    number,
    title: html(renderInlines(title, rendering, 'title')),
    permalink:
      place.ids === 'copy' || href === undefined
        ? undefined
        : { href, name: edition.furniture.labels.permalink.replaceAll('{title}', () => name) },
  };
}

/** The id of a block's heading, which names regions inside the block. */
function headingId(key: string, rendering: Rendering): string {
  return rendering.anchors.own(`heading/${key}`);
}

/** The surroundings below a block's heading, which can name regions there. */
export function belowHeading(key: string, rendering: Rendering, place: Place): Place {
  return { ...place, headingId: headingId(key, rendering) };
}
