import { plainText } from '../../document/edition/plain-text.js';
import type { Recommendation } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType, narrowed, stack } from '../compose/context.js';
import { setInlines, setSpans, setText, withMark } from '../compose/set-text.js';
import { plainSpan, spansOf } from '../compose/spans.js';
import { wholeIfShort } from '../compose/whole-if-short.js';
import type { FlowItem, Frame } from '../flow/items.js';
import { framed, kept, keptWithNext, shifted, space } from '../flow/items.js';
import { group, headingOf, slotOf } from '../structure/element.js';
import type { Span, TextStyle } from '../text/span.js';
import type { BlockSetter } from './block-setter.js';

/** A recommendation on a tinted background: number, demand in one bold sentence, reasons, one quiet line of facts. */
export const recommendation: BlockSetter<Recommendation> = {
  compose: composeRecommendation,
  structure: ({ key, headingLevel, demand, children, facts }, build) => [
    group('Sect', [
      ...build.text(headingOf(headingLevel), slotOf(key, 'demand'), demand),
      ...build.blocks(children),
      ...build.text(
        'P',
        slotOf(key, 'facts'),
        facts.flatMap(({ value }) => value),
      ),
    ]),
  ],
};

function composeRecommendation(block: Recommendation, context: Context): readonly Composed[] {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const inset = context.style.size * 1.25;
  const inner: Context = { ...narrowed(context, inset, inset), indent: 0 };
  const heading = inSlot(inner, slotOf(block.key, 'demand'));
  // the space separates it from the demand in a screen reader
  const label = setText(`${block.number.label} `, heading, {
    style: { family: 'sans', weight: 500, size: sizes.small, colour: palette.accent },
    alignment: 'start',
    whole: true,
  });
  const demand = setInlines(block.demand, heading, {
    style: { family: 'sans', weight: 700, size: sizes.text },
    alignment: 'start',
    whole: true,
  });
  const reasons = stack(context.shared.compose(block.children, { ...inner, gap: Math.max(context.gap, unit / 4) }));
  const facts = composeFacts(block, inSlot(inner, slotOf(block.key, 'facts')));
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
  const mark = { key: block.key, outline: { title: `${block.number.label} ${plainText(block.demand)}`, level: 6 } };
  const set = withMark(framed(shifted(wholeIfShort(items, context), inset), ground), mark);
  return [{ items: set, before: unit, after: unit }];
}

/** Facts in one run: label in Hei or sans, then its value; half a line of space between two facts. */
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
