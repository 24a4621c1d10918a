import type { Recommendation } from '../../document/nodes.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { renderInlines } from '../render-inlines.js';
import { belowHeading, viewHeading } from '../view-heading.js';
import type { HeadingView, LanguageAndId } from '../views.js';

export interface RecommendationView extends LanguageAndId {
  readonly heading: HeadingView;
  readonly children: Html;
  readonly facts: readonly { readonly label: string; readonly value: Html }[];
}

/** A recommendation: its demand is the heading, reasons and facts are below it. */
export function viewRecommendation(block: Recommendation, rendering: Rendering, place: Place): RecommendationView {
  return {
    ...viewBlock(block, rendering, place),
    heading: viewHeading({ ...block, title: block.demand }, rendering, place),
    children: rendering.renderBlocks(block.children, rendering, belowHeading(block.key, rendering, place)),
    facts: block.facts.map(({ label, value }) => ({ label, value: html(renderInlines(value, rendering, 'text')) })),
  };
}
