import type { Block, ChangeMark } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { framed, turned } from '../flow/items.js';
import {
  composeBibliography,
  composeCredits,
  composeDefinitions,
  composePosition,
  composeTimeline,
} from './columns.js';
import type { Composed, Context } from './context.js';
import { inTypesetting } from './context.js';
import { composeFigure } from './figure.js';
import { composeBox, composeRecommendation } from './ground.js';
import { composeSection } from './section.js';
import { typesettingOf } from './typesetting.js';
import { composeTable } from './table.js';
import { composeList, composeParagraph, composeQuote, composeUntranslated } from './text-blocks.js';

/** Sets blocks, each in its own language; a part of the union without a printed form would not compile. */
export function composeBlocks(blocks: readonly Block[], context: Context): readonly Composed[] {
  return blocks.flatMap((block) => {
    const own =
      block.lang === undefined || block.type === 'untranslated'
        ? context
        : inTypesetting(context, typesettingOf(block.lang, context.shared.tokens));
    const { change } = block;
    if (change === undefined) return composeTurned(block, own);
    const marked = composeTurned(block, { ...own, style: { ...own.style, ...changedStyle(change, context) } });
    return marked.map((composed) => ({ ...composed, items: changeBar(composed.items, change, context) }));
  });
}

/** A block that is read from the other side than what surrounds it has its markers, indents and columns there too. */
function composeTurned(block: Block, context: Context): readonly Composed[] {
  const { direction } = context.typesetting;
  if (direction === context.flow || block.type === 'untranslated') return composeBlock(block, context);
  return composeBlock(block, { ...context, flow: direction }).map((composed) => ({
    ...composed,
    items: turned(composed.items, 0, context.width),
  }));
}

function composeBlock(block: Block, context: Context): readonly Composed[] {
  switch (block.type) {
    case 'section':
      return composeSection(block, context);
    case 'paragraph':
      return [composeParagraph(block, context)];
    case 'list':
      return [composeList(block, context)];
    case 'quote':
      return [composeQuote(block, context)];
    case 'table':
      return [composeTable(block, context)];
    case 'figure':
      return [composeFigure(block, context)];
    case 'box':
      return [composeBox(block, context)];
    case 'recommendation':
      return [composeRecommendation(block, context)];
    case 'position':
      return [composePosition(block, context)];
    case 'credits':
      return [composeCredits(block, context)];
    case 'timeline':
      return [composeTimeline(block, context)];
    case 'definitions':
      return [composeDefinitions(block, context)];
    case 'bibliography':
      return [composeBibliography(block, context)];
    case 'untranslated':
      return [composeUntranslated(block, context)];
  }
}

function changedStyle(change: ChangeMark, context: Context): { decoration?: 'strike'; colour?: string } {
  return change.kind === 'deleted' ? { decoration: 'strike', colour: context.shared.palette.quiet } : {};
}

/** A bar in the margin beside what a revision changed. */
function changeBar(items: readonly FlowItem[], change: ChangeMark, context: Context): readonly FlowItem[] {
  const { palette } = context.shared;
  const colour = change.kind === 'inserted' ? palette.accent : palette.quiet;
  return framed(items, { x: -context.left - 10, width: 0, edge: { thickness: 1.5, colour } });
}
