import type { Bibliography } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType, inTypesetting, narrowed, stack } from '../compose/context.js';
import { setInlines, withBeside, withMark } from '../compose/set-text.js';
import { plainSpan } from '../compose/spans.js';
import { typesettingOf } from '../compose/typesetting.js';
import { shifted } from '../flow/items.js';
import { group, leaf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/**
 * References. Each label hangs on the side where the language of its entry starts, so that English entries of an Arabic
 * report keep a straight edge; web addresses may be broken.
 */
export const bibliography: BlockSetter<Bibliography> = {
  compose: composeBibliography,
  structure: ({ entries }, build) => [
    group(
      'L',
      entries.map(({ key, lang, children }) =>
        group('LI', [
          leaf('Lbl', slotOf(key, 'label')),
          group('LBody', build.text('P', slotOf(key), children, lang === undefined ? {} : { language: lang })),
        ]),
      ),
      { list: 'None' },
    ),
  ],
};

function composeBibliography(block: Bibliography, context: Context): readonly Composed[] {
  const { sizes, tokens } = context.shared;
  const widest = block.entries.reduce((max, entry) => Math.max(max, entry.label.length), 0);
  const small = inType(context, { size: sizes.small });
  const inset = sizes.small * (0.9 + widest * 0.55);
  const entries = block.entries.map((entry): Composed => {
    const plain = inSlot(narrowed(small, inset), slotOf(entry.key));
    const own =
      entry.lang === undefined ? plain : { ...inTypesetting(plain, typesettingOf(entry.lang, tokens)), indent: 0 };
    // an entry in the opposite direction starts at the end side of the page
    const opposed = own.typesetting.direction !== context.flow;
    const alignment = opposed ? 'end' : 'start';
    const lines = shifted(setInlines(entry.children, own, { alignment }), opposed ? 0 : inset);
    const label = plainSpan(entry.label, small.style, 'en');
    const place = { x: opposed ? context.width - inset : 0, width: inset, alignment } as const;
    const items = withBeside(lines, [label], place, inSlot(small, slotOf(entry.key, 'label')));
    return {
      items: withMark(items, { key: entry.key }),
      before: small.lineHeight / 3,
      after: small.lineHeight / 3,
    };
  });
  return [{ items: stack(entries), before: context.gap, after: context.lineHeight }];
}
