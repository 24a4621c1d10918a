import type { Box, Recommendation } from '../../document/nodes.js';
import type { FlowItem, Frame } from '../flow/items.js';
import { headingIn } from '../tags/tag.js';
import { framed, heightOf, kept, keptWhereItFits, keptWithNext, shifted, space } from '../flow/items.js';
import type { Span, TextStyle } from '../text/span.js';
import type { Composed, Context } from './context.js';
import { inTag, inType, narrowed, stack } from './context.js';
import { setInlines, setSpans, setText, withMark } from './paragraph.js';
import { setHeadingLine } from './section.js';
import { plainSpan, spansOf } from './spans.js';
import { textOf } from './text-of.js';

/** A block on a ground that is no higher than this many lines moves to the next page whole, where it can. */
const wholeUpTo = 18;

function wholeIfShort(items: readonly FlowItem[], context: Context): readonly FlowItem[] {
  return heightOf(items) > wholeUpTo * context.lineHeight ? items : keptWhereItFits(items);
}

/** A recommendation on a tinted ground: number, demand in one bold sentence, reasons, one quiet line of facts. */
export function composeRecommendation(block: Recommendation, context: Context): Composed {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const inset = context.style.size * 1.25;
  const inner: Context = { ...inTag(narrowed(context, inset, inset), 'Sect'), indent: 0 };
  const heading = inTag(inner, headingIn(inner.tag));
  // the space parts it from the demand for those who hear both
  const label = setText(`${block.number.label} `, heading, {
    style: { family: 'sans', weight: 500, size: sizes.small, colour: palette.accent },
    alignment: 'start',
    whole: true,
    tag: 'none',
  });
  const demand = setInlines(block.demand, heading, {
    style: { family: 'sans', weight: 700, size: sizes.text },
    alignment: 'start',
    whole: true,
    tag: 'none',
  });
  const reasons = stack(context.shared.compose(block.children, { ...inner, gap: Math.max(context.gap, unit / 4) }));
  const facts = composeFacts(block, inner);
  const items: FlowItem[] = [
    space(unit / 2, { fixed: true, keep: true }),
    ...keptWithNext(kept(label)),
    ...keptWithNext(kept(demand)),
    ...(reasons.length === 0 ? [] : [space(unit / 4, { keep: true })]),
    ...keptWithNext(reasons),
    ...(facts.length === 0 ? [] : [space(unit / 4, { keep: true }), ...keptWithNext(kept(facts))]),
    space(unit / 2, { fixed: true }),
  ];
  const ground: Frame = {
    x: 0,
    width: context.width,
    fill: palette.tint,
    edge: { thickness: 2.5, colour: palette.accent },
  };
  const mark = { key: block.key, outline: { title: `${block.number.label} ${textOf(block.demand)}`, level: 6 } };
  return {
    items: withMark(framed(shifted(wholeIfShort(items, context), inset), ground), mark),
    before: unit,
    after: unit,
  };
}

/** Facts in one run: label in Hei or sans, value after it; half a line's room between two of them. */
function composeFacts(block: Recommendation, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.shared;
  const { language, han } = context.typesetting;
  const quiet = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
  const strong: TextStyle = { ...quiet.style, weight: 500, colour: palette.ink };
  const spans = block.facts.flatMap((fact, index): readonly Span[] => [
    ...(index === 0 ? [] : [plainSpan(han ? '　' : '   ', quiet.style, language)]),
    plainSpan(`${fact.label}${context.shared.labels.colon}`, strong, language),
    ...spansOf(fact.value, quiet.style, language, context.shared),
  ]);
  return spans.length === 0 ? [] : setSpans(spans, quiet, { alignment: 'start', whole: true });
}

/** A box: a title and its text on a tinted ground without an edge. */
export function composeBox(block: Box, context: Context): Composed {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const inset = context.style.size * 1.25;
  const inner: Context = { ...inTag(narrowed(context, inset, inset), 'Sect'), numbered: false };
  const title = setHeadingLine(block.title, inner, {
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
  return {
    items: withMark(framed(shifted(wholeIfShort(items, context), inset), ground), { key: block.key }),
    before: unit,
    after: unit,
  };
}
