import type { Box } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, narrowed, stack } from '../compose/context.js';
import { setHeadingLine } from '../compose/heading-line.js';
import { withMark } from '../compose/set-text.js';
import { wholeIfShort } from '../compose/whole-if-short.js';
import type { Frame } from '../flow/items.js';
import { framed, keptWithNext, shifted, space } from '../flow/items.js';
import { group, headingOf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/** A box: a title and its text on a tinted background without a border. */
export const box: BlockSetter<Box> = {
  compose: composeBox,
  structure: ({ key, headingLevel, title, children }, build) => [
    group('Sect', [...build.text(headingOf(headingLevel), slotOf(key, 'title'), title), ...build.blocks(children)]),
  ],
};

function composeBox(block: Box, context: Context): readonly Composed[] {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const inset = context.style.size * 1.25;
  const inner: Context = { ...narrowed(context, inset, inset), numbered: false };
  const title = setHeadingLine(block.title, inSlot(inner, slotOf(block.key, 'title')), {
    family: 'sans',
    weight: 700,
    size: sizes.text,
    colour: palette.accent,
  });
  const body = stack(context.shared.compose(block.children, inner));
  const items = [
    space(unit / 2, { fixed: true, keep: true }),
    ...title,
    space(unit / 4, { keep: true }),
    ...keptWithNext(body),
    space(unit / 2, { fixed: true }),
  ];
  const ground: Frame = { x: 0, width: context.width, fill: palette.tint };
  const set = withMark(framed(shifted(wholeIfShort(items, context), inset), ground), { key: block.key });
  return [{ items: set, before: unit, after: unit }];
}
