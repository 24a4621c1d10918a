import type { Timeline, TimelineEntry } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inCell, inSlot, inType, stack } from '../compose/context.js';
import { setText, withMark } from '../compose/set-text.js';
import type { FlowItem } from '../flow/items.js';
import { keptWithNext, row, space } from '../flow/items.js';
import { group, leaf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/** The phases of the work: date and state on the left, activity on the right. The state is a word and a mark. */
export const timeline: BlockSetter<Timeline> = {
  compose: composeTimeline,
  structure: ({ entries }, build) => [
    group(
      'L',
      entries.map(({ key, children }) =>
        group('LI', [
          leaf('Lbl', slotOf(key, 'label')),
          group('LBody', [leaf('P', slotOf(key, 'title')), ...build.blocks(children)]),
        ]),
      ),
      { list: 'None' },
    ),
  ],
};

function composeTimeline(block: Timeline, context: Context): readonly Composed[] {
  const { palette } = context.shared;
  const unit = context.lineHeight;
  const rows = block.entries.map((entry) =>
    row({
      cells: timelineCells(entry, context),
      width: context.width,
      divisible: true,
      rules: { bottom: { thickness: 0.5, colour: palette.rule } },
    }),
  );
  return [{ items: withMark(rows, { key: block.key }), before: unit, after: unit }];
}

function timelineCells(entry: TimelineEntry, context: Context): readonly { x: number; items: readonly FlowItem[] }[] {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const left = context.width * 0.3;
  const ragged = { alignment: 'start', whole: true } as const;
  const aside = inType(
    { ...inSlot(context, slotOf(entry.key, 'label')), width: left - context.style.size },
    { family: 'sans', size: sizes.small, colour: palette.quiet },
  );
  const marks: Record<TimelineEntry['state'], { weight: 400 | 700; colour: string }> = {
    done: { weight: 400, colour: palette.quiet },
    current: { weight: 700, colour: palette.accent },
    ahead: { weight: 400, colour: palette.quiet },
  };
  const state = setText(entry.stateLabel, aside, { ...ragged, style: { ...marks[entry.state], size: sizes.small } });
  // the space separates it from the state in a screen reader
  const when = entry.when === undefined ? [] : setText(`${entry.when} `, aside, ragged);
  const main: Context = { ...inCell(context, left, context.width - left), indent: 0, gap: unit / 4 };
  const title = setText(entry.title, inSlot(main, slotOf(entry.key, 'title')), {
    ...ragged,
    style: { family: 'sans', weight: entry.state === 'current' ? 700 : 500 },
  });
  const body = stack(context.shared.compose(entry.children, main));
  const padding = space(unit / 4, { fixed: true, keep: true });
  return [
    { x: 0, items: [padding, ...when, ...state, space(unit / 4, { fixed: true })] },
    {
      x: left,
      items: [padding, ...(body.length === 0 ? title : keptWithNext(title)), ...body, space(unit / 4, { fixed: true })],
    },
  ];
}
