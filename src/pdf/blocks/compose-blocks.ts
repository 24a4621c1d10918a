import type { Block, ChangeMark } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { framed, turned } from '../flow/items.js';
import type { Composed, Context } from '../compose/context.js';
import { inTypesetting } from '../compose/context.js';
import { typesettingOf } from '../compose/typesetting.js';
import { setterOf } from './block-setters.js';

/** Sets blocks, each in its own language. */
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

/** A block whose direction differs from its surroundings is mirrored: its markers, indents and columns change sides. */
function composeTurned(block: Block, context: Context): readonly Composed[] {
  const { direction } = context.typesetting;
  if (direction === context.flow || block.type === 'untranslated') return setterOf(block).compose(block, context);
  return setterOf(block)
    .compose(block, { ...context, flow: direction })
    .map((composed) => ({
      ...composed,
      items: turned(composed.items, 0, context.width),
    }));
}

function changedStyle(change: ChangeMark, context: Context): { decoration?: 'strike'; colour?: string } {
  return change.kind === 'deleted' ? { decoration: 'strike', colour: context.shared.palette.quiet } : {};
}

/** A bar in the margin beside blocks that a revision changed. */
function changeBar(items: readonly FlowItem[], change: ChangeMark, context: Context): readonly FlowItem[] {
  const { palette } = context.shared;
  const colour = change.kind === 'inserted' ? palette.accent : palette.quiet;
  return framed(items, { x: -context.left - 10, width: 0, edge: { thickness: 1.5, colour } });
}
