import type { Untranslated } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inTypesetting, narrowed, stack } from '../compose/context.js';
import { setText } from '../compose/set-text.js';
import { typesettingOf } from '../compose/typesetting.js';
import { framed, kept, keptWithNext, shifted, space } from '../flow/items.js';
import { group, leaf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/** A field in its original language, set as that language requires beside a bar, with a note that names it. */
export const untranslated: BlockSetter<Untranslated> = {
  compose: composeUntranslated,
  structure: ({ key, lang, children }, build) => [
    group('Div', [leaf('P', slotOf(key, 'remark')), ...build.blocks(children, lang)]),
  ],
};

function composeUntranslated(block: Untranslated, context: Context): readonly Composed[] {
  const { palette, sizes, tokens } = context.shared;
  const inset = context.style.size;
  const narrow = narrowed(context, inset);
  const remark = setText(block.remark, inSlot(narrow, slotOf(block.key, 'remark')), {
    style: { family: 'sans', size: sizes.small, colour: palette.quiet },
    firstIndent: 0,
    alignment: 'start',
    whole: true,
  });
  const inner = block.lang === undefined ? narrow : inTypesetting(narrow, typesettingOf(block.lang, tokens));
  const body = stack(context.shared.compose(block.children, inner));
  const items = [...keptWithNext(kept(remark)), space(context.lineHeight / 4, { keep: true }), ...body];
  const frame = { x: 0, width: 0, edge: { thickness: 1, colour: palette.rule } };
  const around = context.lineHeight / 2;
  return [{ items: framed(shifted(items, inset), frame), before: around, after: around }];
}
