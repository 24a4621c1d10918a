import type { Block } from '../document/nodes.js';
import { viewParagraph } from './blocks/paragraph.js';
import { viewList } from './blocks/list.js';
import { viewQuote } from './blocks/quote.js';
import { viewFigure } from './blocks/figure.js';
import { viewBox } from './blocks/box.js';
import { viewRecommendation } from './blocks/recommendation.js';
import { viewPosition } from './blocks/position.js';
import { viewCredits } from './blocks/credits.js';
import { viewTimeline } from './blocks/timeline.js';
import { viewUntranslated } from './blocks/untranslated.js';
import { viewDefinitions } from './blocks/definitions.js';
import { viewBibliography } from './blocks/bibliography.js';
import { viewTable } from './blocks/table.js';
import { viewSection } from './blocks/section.js';
import { html } from './escape-html.js';
import type { Html } from './escape-html.js';
import { markChange } from './mark-change.js';
import type { Place, Rendering } from './rendering.js';

/** Blocks as markup, each by the template of its type. */
export function renderBlocks(blocks: readonly Block[], rendering: Rendering, place: Place): Html {
  return html(blocks.map((block) => renderBlock(block, rendering, place)).join(''));
}

function renderBlock(block: Block, rendering: Rendering, place: Place): string {
  return markChange(block, renderPlain(block, rendering, place).toHTML(), rendering);
}

function renderPlain(block: Block, rendering: Rendering, place: Place): Html {
  switch (block.type) {
    case 'section':
      return rendering.print('section', viewSection(block, rendering, place));
    case 'paragraph':
      return rendering.print('paragraph', viewParagraph(block, rendering, place));
    case 'list':
      return rendering.print('list', viewList(block, rendering, place));
    case 'quote':
      return rendering.print('quote', viewQuote(block, rendering, place));
    case 'table':
      return rendering.print('table', viewTable(block, rendering, place));
    case 'figure':
      return rendering.print('figure', viewFigure(block, rendering, place));
    case 'box':
      return rendering.print('box', viewBox(block, rendering, place));
    case 'recommendation':
      return rendering.print('recommendation', viewRecommendation(block, rendering, place));
    case 'position':
      return rendering.print('position', viewPosition(block, rendering, place));
    case 'credits':
      return rendering.print('credits', viewCredits(block, rendering, place));
    case 'timeline':
      return rendering.print('timeline', viewTimeline(block, rendering, place));
    case 'definitions':
      return rendering.print('definitions', viewDefinitions(block, rendering, place));
    case 'bibliography':
      return rendering.print('bibliography', viewBibliography(block, rendering, place));
    case 'untranslated':
      return rendering.print('untranslated', viewUntranslated(block, rendering, place));
  }
}
