import type { Inline, NumberLabel } from '../document/nodes.js';
import { html } from './escape-html.js';
import { plainText } from '../document/edition/plain-text.js';
import type { Place, Rendering } from './rendering.js';
import { renderInlines } from './render-inlines.js';
import type { HeadingView, NumberView } from './views.js';

/** A heading at its place; with a link to it where `key` is one of the document's and the text isn't a copy. */
export function viewHeading(
  heading: { readonly key: string; readonly number?: NumberLabel; readonly title: readonly Inline[] },
  rendering: Rendering,
  place: Place,
): HeadingView {
  const { anchors, document } = rendering;
  const href = anchors.fragmentOf(heading.key);
  const number = viewNumber(heading.number);
  const name = `${number === undefined ? '' : number.label + number.gap}${plainText(heading.title)}`;
  return {
    level: place.level,
    id: place.ids === 'own' ? headingId(heading.key, rendering) : undefined,
    number,
    title: html(renderInlines(heading.title, rendering, 'title')),
    permalink:
      place.ids === 'copy' || href === undefined
        ? undefined
        : { href, name: document.furniture.labels.permalink.replaceAll('{title}', () => name) },
  };
}

/** The id of a block's heading, by which regions inside the block are called. */
function headingId(key: string, rendering: Rendering): string {
  return rendering.anchors.own(`heading/${key}`);
}

/** A number and the space after it: none where its last mark fills a whole square, as `一、` and `（一）` do. */
export function viewNumber(number: NumberLabel | undefined): NumberView | undefined {
  if (number === undefined || number.label === '') return undefined;
  return { label: number.label, gap: /[\u3000-\u303F\uFF00-\uFFEF]$/u.test(number.label) ? '' : ' ' };
}

/** Where the blocks below a heading stand: one level down. */
export function below(place: Place): Place {
  return { ...place, level: Math.min(place.level + 1, 6) };
}

/** `below` the heading of the block with this key, by which regions there may be called. */
export function belowHeading(key: string, rendering: Rendering, place: Place): Place {
  return { ...below(place), headingId: headingId(key, rendering) };
}
