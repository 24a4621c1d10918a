import type { List } from '../../document/nodes.js';
import { printDigits } from '../../language/digits.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inTypesetting, narrowed, stack } from '../compose/context.js';
import { withBeside } from '../compose/set-text.js';
import { plainSpan } from '../compose/spans.js';
import { typesettingOf } from '../compose/typesetting.js';
import { shifted } from '../flow/items.js';
import { group, leaf, slotOf } from '../structure/element.js';
import type { TextStyle } from '../text/span.js';
import type { BlockSetter } from './block-setter.js';

/** A list: markers hang before the text of each item. */
export const list: BlockSetter<List> = {
  compose: composeList,
  structure: ({ ordered, items }, build) => [
    group(
      'L',
      items.map(({ key, lang, children }) =>
        group(
          'LI',
          [leaf('Lbl', slotOf(key, 'label')), group('LBody', build.blocks(children))],
          lang === undefined ? {} : { language: lang },
        ),
      ),
      { list: ordered ? 'Decimal' : 'Disc' },
    ),
  ],
};

function composeList(block: List, context: Context): readonly Composed[] {
  const size = context.style.size;
  const { han, language } = context.typesetting;
  const widest = block.ordered ? `${String(block.start + block.items.length - 1)}.` : '•';
  const inset = block.ordered ? size * (0.9 + 0.55 * widest.length) : size * 1.4;
  const lead = han && context.indent > 0 ? size * context.indent : 0;
  const inner: Context = { ...narrowed(context, inset + lead), indent: 0, gap: context.gap / 2 };
  const items = block.items.map((item, index): Composed => {
    const own = item.lang === undefined ? inner : inTypesetting(inner, typesettingOf(item.lang, context.shared.tokens));
    const body = shifted(stack(context.shared.compose(item.children, { ...own, indent: 0 })), inset + lead);
    const marker = block.ordered ? `${printDigits(String(block.start + index), context.shared.digits)}.` : '•';
    const style: TextStyle = { ...context.style, family: block.ordered ? context.style.family : 'sans' };
    const span = plainSpan(marker, style, han ? 'en' : language);
    const place = {
      x: lead,
      width: inset - size * 0.5,
      alignment: block.ordered ? ('end' as const) : ('start' as const),
    };
    return {
      items: withBeside(body, [span], place, inSlot(context, slotOf(item.key, 'label'))),
      before: inner.gap,
      after: inner.gap,
    };
  });
  const gap = Math.max(context.gap, context.lineHeight / 4);
  return [{ items: stack(items), before: gap, after: gap, bond: 'follower' }];
}
