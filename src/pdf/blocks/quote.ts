import type { Quote } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType, narrowed, stack } from '../compose/context.js';
import { setInlines } from '../compose/set-text.js';
import { kept, keptWithNext, shifted, space } from '../flow/items.js';
import { group, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/** A quotation: indented on both sides, its source below it. */
export const quote: BlockSetter<Quote> = {
  compose: composeQuote,
  structure: ({ key, children, attribution = [] }, build) => [
    group('BlockQuote', [...build.blocks(children), ...build.text('P', slotOf(key, 'attribution'), attribution)]),
  ],
};

function composeQuote(block: Quote, context: Context): readonly Composed[] {
  const inset = context.style.size * 2;
  const inner: Context = { ...narrowed(context, inset, inset), indent: 0 };
  const body = stack(context.shared.compose(block.children, inner));
  const { palette, sizes } = context.shared;
  const source = block.attribution;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const attribution =
    source === undefined
      ? []
      : [
          space(context.lineHeight / 4, { keep: true }),
          ...kept(
            setInlines(source, inSlot(inType(inner, style), slotOf(block.key, 'attribution')), { alignment: 'end' }),
          ),
        ];
  const items = source === undefined ? body : keptWithNext(body);
  const around = context.lineHeight / 2;
  return [{ items: shifted([...items, ...attribution], inset), before: around, after: around }];
}
