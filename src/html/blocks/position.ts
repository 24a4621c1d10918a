import type { Position } from '../../document/nodes.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import { markChange } from '../mark-change.js';
import type { Place, Rendering } from '../rendering.js';
import { languageOf, viewBlock } from '../rendering.js';
import { belowHeading, viewHeading } from '../view-heading.js';
import type { HeadingView, LanguageAndId, LanguageView } from '../views.js';

export interface PositionView extends LanguageAndId {
  readonly heading: HeadingView;
  readonly sides: readonly (LanguageView & {
    readonly headingLevel: number;
    readonly heading: string;
    readonly children: Html;
  })[];
}

/** An open question, and the texts of both sides below headings of the same level. */
export function viewPosition(block: Position, rendering: Rendering, place: Place): PositionView {
  const inside = belowHeading(block.key, rendering, place);
  return {
    ...viewBlock(block, rendering, place),
    heading: viewHeading({ ...block, title: block.topic }, rendering, place),
    sides: block.sides.map((side) => {
      const children = rendering.renderBlocks(side.children, rendering, inside).toHTML();
      return {
        ...languageOf(side, rendering),
        headingLevel: side.headingLevel,
        heading: side.heading,
        children: html(markChange(side, children, rendering)),
      };
    }),
  };
}
