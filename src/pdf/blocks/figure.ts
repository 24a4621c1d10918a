import type { Figure } from '../../document/nodes.js';
import { captionElements, setCaption } from '../compose/caption.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType } from '../compose/context.js';
import { setInlines, withMark } from '../compose/set-text.js';
import type { FlowItem } from '../flow/items.js';
import { kept, space } from '../flow/items.js';
import { group, leaf, slotOf } from '../structure/element.js';
import { ownerOf } from '../structure/owner.js';
import type { BlockSetter } from './block-setter.js';

const pointsPerPixel = 0.75;

/** A picture with its caption and source beneath, all three on one page. */
export const figure: BlockSetter<Figure> = {
  compose: composeFigure,
  structure: (block, build) => [
    // screen readers stop after a figure's alt text, so the caption stands beside it, not inside
    group('Div', [
      leaf('Figure', slotOf(block.key), { alt: block.alt }),
      ...captionElements(block, build),
      ...build.text('P', slotOf(block.key, 'source'), block.source ?? []),
    ]),
  ],
};

function composeFigure(block: Figure, context: Context): readonly Composed[] {
  const { palette, sizes, addPicture } = context.shared;
  const natural = block.image.width * pointsPerPixel;
  const width = natural > context.width * 0.6 ? context.width : natural;
  const height = (width * block.image.height) / block.image.width;
  const tallest = context.lineHeight * 28;
  const scale = Math.min(1, tallest / height);
  const picture: FlowItem = {
    type: 'picture',
    image: addPicture(block.image),
    width: width * scale,
    height: height * scale,
    x: 0,
    keep: true,
    frames: [],
    owner: ownerOf(slotOf(block.key)),
  };
  const items: FlowItem[] = [picture];
  const caption = setCaption(block, context);
  if (caption.length > 0) items.push(space(context.lineHeight / 4, { keep: true }), ...caption);
  if (block.source !== undefined) {
    const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
    items.push(...setInlines(block.source, inSlot(small, slotOf(block.key, 'source')), { alignment: 'start' }));
  }
  const around = context.lineHeight;
  return [{ items: withMark(kept(items), { key: block.key }), before: around, after: around }];
}
