import type { Block } from '../../document/nodes.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBibliography } from './bibliography.js';
import { viewBox } from './box.js';
import { viewCredits } from './credits.js';
import { viewDefinitions } from './definitions.js';
import { viewFigure } from './figure.js';
import { viewList } from './list.js';
import { viewParagraph } from './paragraph.js';
import { viewPosition } from './position.js';
import { viewQuote } from './quote.js';
import { viewRecommendation } from './recommendation.js';
import { viewSection } from './section.js';
import { viewTable } from './table.js';
import { viewTimeline } from './timeline.js';
import { viewUntranslated } from './untranslated.js';

/** The kinds of block, each with the function that makes the view for the template of the same name. */
export const blockKinds = {
  section: viewSection,
  paragraph: viewParagraph,
  list: viewList,
  quote: viewQuote,
  table: viewTable,
  figure: viewFigure,
  box: viewBox,
  recommendation: viewRecommendation,
  position: viewPosition,
  credits: viewCredits,
  timeline: viewTimeline,
  definitions: viewDefinitions,
  bibliography: viewBibliography,
  untranslated: viewUntranslated,
} satisfies { readonly [Kind in BlockKind]: MakeView<Kind, object> };

export type BlockKind = Block['type'];

/** Makes the view of a block of one kind. */
export type MakeView<Kind extends BlockKind, View> = (
  block: Extract<Block, { type: Kind }>,
  rendering: Rendering,
  place: Place,
) => View;

/** The view that each template of a block gets. */
export type BlockViews = { readonly [Kind in BlockKind]: ReturnType<(typeof blockKinds)[Kind]> };
