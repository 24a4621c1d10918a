import type { Figure } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { kept, space } from '../flow/items.js';
import { elementOf } from '../tags/tag.js';
import type { Composed, Context } from './context.js';
import { inTag, inType } from './context.js';
import { setInlines, setSpans, withMark } from './paragraph.js';
import { numberPrefix } from './section.js';
import { plainSpan, spansOf } from './spans.js';

const pointsPerPixel = 0.75;

/** A picture with its caption and source beneath, all three on one page. */
export function composeFigure(figure: Figure, outer: Context): Composed {
  // who reads aloud stops at the words for a picture, so the caption stands beside it, not inside
  const context = inTag(outer, 'Div');
  const tag = elementOf(inTag(context, 'Figure', { alt: figure.alt }).tag);
  const { palette, sizes, addPicture } = context.shared;
  const natural = figure.image.width * pointsPerPixel;
  const width = natural > context.width * 0.6 ? context.width : natural;
  const height = (width * figure.image.height) / figure.image.width;
  const tallest = context.lineHeight * 28;
  const scale = Math.min(1, tallest / height);
  const picture: FlowItem = {
    type: 'picture',
    image: addPicture(figure.image),
    width: width * scale,
    height: height * scale,
    x: 0,
    keep: true,
    frames: [],
    ...(tag === undefined ? {} : { tag }),
  };
  const items: FlowItem[] = [picture];
  const caption = captionOf(figure, context);
  if (caption.length > 0) items.push(space(context.lineHeight / 4, { keep: true }), ...caption);
  if (figure.source !== undefined) {
    const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
    items.push(...setInlines(figure.source, small, { alignment: 'start' }));
  }
  return {
    items: withMark(kept(items), { key: figure.key }),
    before: context.lineHeight,
    after: context.lineHeight,
  };
}

/** Number and caption in one line of sans. */
export function captionOf(block: Pick<Figure, 'number' | 'caption'>, outer: Context): readonly FlowItem[] {
  if (block.number === undefined && block.caption === undefined) return [];
  const context = inTag(outer, 'Caption');
  const { sizes } = context.shared;
  const { language } = context.typesetting;
  const style = { ...context.style, family: 'sans', weight: 500, size: sizes.text } as const;
  const spans = [
    ...(block.number === undefined
      ? []
      : [plainSpan(numberPrefix(block.number.label), { ...style, weight: 700 }, language)]),
    ...(block.caption === undefined ? [] : spansOf(block.caption, style, language, context.shared)),
  ];
  return spans.length === 0 ? [] : setSpans(spans, inType(context, style), { alignment: 'start', whole: true });
}
