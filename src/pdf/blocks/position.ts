import type { Position } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inCell, inSlot, inType, inTypesetting, stack } from '../compose/context.js';
import { setHeadingLine } from '../compose/heading-line.js';
import { setText, withMark } from '../compose/set-text.js';
import { typesettingOf } from '../compose/typesetting.js';
import type { FlowItem } from '../flow/items.js';
import { kept, row, space } from '../flow/items.js';
import { group, headingOf, leaf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/** The texts of the two sides in columns of equal width, below the open question. */
export const position: BlockSetter<Position> = {
  compose: composePosition,
  structure: ({ key, headingLevel, topic, sides }, build) => [
    group('Sect', [
      ...build.text(headingOf(headingLevel), slotOf(key, 'topic'), topic),
      ...sides.map((side, index) =>
        group('Sect', [
          leaf(headingOf(side.headingLevel), slotOf(key, 'side', index)),
          ...build.blocks(side.children, side.lang),
        ]),
      ),
    ]),
  ],
};

function composePosition(block: Position, context: Context): readonly Composed[] {
  const { palette, sizes, tokens } = context.shared;
  const unit = context.lineHeight;
  const gutter = context.style.size * 2;
  const width = (context.width - gutter) / 2;
  const topic = setHeadingLine(block.topic, inSlot(context, slotOf(block.key, 'topic')), {
    family: 'sans',
    weight: 700,
    size: sizes.text,
  });
  const side = (index: 0 | 1): { heading: readonly FlowItem[]; body: readonly FlowItem[] } => {
    const { heading, lang, children } = block.sides[index];
    const cell = inCell(context, index * (width + gutter), width);
    const plain: Context = { ...cell, indent: 0, gap: unit / 4 };
    const own = lang === undefined ? plain : { ...inTypesetting(plain, typesettingOf(lang, tokens)), indent: 0 };
    const style = { family: 'sans', weight: 500, size: sizes.small, colour: palette.accent } as const;
    return {
      heading: kept(
        setText(heading, inSlot(inType(plain, style), slotOf(block.key, 'side', index)), {
          alignment: 'start',
          whole: true,
        }),
      ),
      body: stack(context.shared.compose(children, own)),
    };
  };
  const sides = [side(0), side(1)] as const;
  const cells = (part: 'heading' | 'body') => [
    { x: 0, items: sides[0][part] },
    { x: width + gutter, items: sides[1][part] },
  ];
  const rule = { thickness: 0.75, colour: palette.accent };
  const items: FlowItem[] = [
    ...topic,
    space(unit / 4, { keep: true }),
    row({
      cells: cells('heading').map((cell) => ({
        ...cell,
        items: [space(unit / 4, { fixed: true, keep: true }), ...cell.items],
      })),
      width: context.width,
      divisible: false,
      keep: true,
      rules: { top: rule },
    }),
    row({
      cells: cells('body').map((cell) => ({ ...cell, items: [...cell.items, space(unit / 4, { fixed: true })] })),
      width: context.width,
      divisible: true,
      rules: { bottom: { thickness: 0.5, colour: palette.rule } },
    }),
  ];
  return [{ items: withMark(items, { key: block.key }), before: unit, after: unit }];
}
