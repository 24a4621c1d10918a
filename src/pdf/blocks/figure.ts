import { isDrawing } from '../../document/drawing.js';
import type { Figure } from '../../document/nodes.js';
import { captionElements, setCaption } from '../compose/caption.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType } from '../compose/context.js';
import { setDrawing } from '../compose/set-drawing.js';
import { setInlines, withMark } from '../compose/set-text.js';
import type { FlowItem } from '../flow/items.js';
import { kept, space } from '../flow/items.js';
import { group, leaf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

const pointsPerPixel = 0.75;
/** The maximum height of a figure, in lines of text. */
const tallestInLines = 28;

/** A picture with its caption and source below it, all on one page. */
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
  const { palette, sizes } = context.shared;
  const items: FlowItem[] = [{ ...setImage(block, inSlot(context, slotOf(block.key))), keep: true }];
  const caption = setCaption(block, context);
  if (caption.length > 0) items.push(space(context.lineHeight / 4, { keep: true }), ...caption);
  if (block.source !== undefined) {
    const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
    items.push(...setInlines(block.source, inSlot(small, slotOf(block.key, 'source')), { alignment: 'start' }));
  }
  const around = context.lineHeight;
  return [{ items: withMark(kept(items), { key: block.key }), before: around, after: around }];
}

/** A picture takes the width of the column if it has enough pixels, a drawing its own size; both are limited to fit. */
function setImage({ image }: Figure, context: Context): FlowItem {
  const tallest = context.lineHeight * tallestInLines;
  if (isDrawing(image))
    return setDrawing(image, context, Math.min(1, context.width / image.width, tallest / image.height));
  const natural = image.width * pointsPerPixel;
  const width = natural > context.width * 0.6 ? context.width : natural;
  const height = (width * image.height) / image.width;
  const scale = Math.min(1, tallest / height);
  return {
    type: 'picture',
    image: context.shared.addPicture(image),
    width: width * scale,
    height: height * scale,
    x: 0,
    keep: true,
    frames: [],
    owner: context.owner,
  };
}
