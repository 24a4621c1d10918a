import type { DraftStatus, OpenGate, PrintedEdition } from '../../document/nodes.js';
import { setApparatusHeading } from '../compose/apparatus-heading.js';
import type { Context } from '../compose/context.js';
import { inSlot, inType } from '../compose/context.js';
import type { OwnKey } from '../compose/own-key.js';
import { setText, withMark } from '../compose/set-text.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext, row, space } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, leaf, slotOf } from '../structure/element.js';

/** The page after the cover of a draft: everything that is still open, by phase, and who is responsible. */
export function composeStatus(status: DraftStatus, outer: Context): readonly FlowItem[] {
  const context: Context = { ...outer, numbered: false };
  const unit = context.lineHeight;
  const { keyOf, column } = context.shared;
  const key = keyOf('status');
  const heading = setApparatusHeading(status.heading, inSlot(context, slotOf(key)));
  const mark = {
    key,
    outline: { title: status.heading, level: 1 },
    running: { column, title: status.heading },
  };
  const introduction = setText(status.introduction, { ...inSlot(context, slotOf(key, 'introduction')), indent: 0 });
  return [
    ...withMark([space(unit, { fixed: true, keep: true }), ...keptWithNext(heading)], mark),
    space(unit / 2, { keep: true, fixed: true }),
    ...introduction,
    space(unit / 2, { keep: true }),
    ...status.gates.map((gate, index) => gateRow(gate, index === 0 ? undefined : status.gates[index - 1], context)),
    ...untranslated(status, key, context),
  ];
}

/** A gate as a row: its phase if it differs from the row before, what is open, who is responsible. */
function gateRow(gate: OpenGate, before: OpenGate | undefined, context: Context): FlowItem {
  const { sizes, palette } = context.shared;
  const unit = context.lineHeight;
  const left = context.width * 0.2;
  const ragged = { alignment: 'start', whole: true } as const;
  const aside = inType(
    { ...inSlot(context, slotOf(gate.key, 'phase')), width: left - sizes.text },
    { family: 'sans', weight: 500, size: sizes.small, colour: palette.accent },
  );
  const main = inType({ ...inSlot(context, slotOf(gate.key)), width: context.width - left }, { size: sizes.text });
  const owes = inType(inSlot(main, slotOf(gate.key, 'owes')), {
    family: 'sans',
    size: sizes.small,
    colour: palette.quiet,
  });
  const fresh = before?.phase !== gate.phase;
  const padding = space(unit / 4, { fixed: true, keep: true });
  return row({
    cells: [
      { x: 0, items: fresh ? [padding, ...setText(gate.phase, aside, ragged)] : [] },
      {
        x: left,
        items: [
          padding,
          ...kept([
            ...setText(gate.text, main, ragged),
            ...(gate.owes === undefined ? [] : setText(gate.owes, owes, ragged)),
          ]),
          space(unit / 4, { fixed: true }),
        ],
      },
    ],
    width: context.width,
    divisible: false,
    rules: { top: { thickness: fresh ? 0.75 : 0.5, colour: fresh ? palette.accent : palette.rule } },
  });
}

function untranslated(status: DraftStatus, key: string, context: Context): readonly FlowItem[] {
  if (status.untranslated === undefined || status.untranslated.items.length === 0) return [];
  const { sizes } = context.shared;
  const unit = context.lineHeight;
  const heading = setText(status.untranslated.heading, inSlot(context, slotOf(key, 'untranslated')), {
    style: { family: 'sans', weight: 700, size: sizes.heading },
    firstIndent: 0,
    alignment: 'start',
    whole: true,
  });
  const plain = inType(context, {});
  const items = status.untranslated.items.flatMap((item, index) =>
    setText(item, inSlot(plain, slotOf(key, 'untranslated', index)), { alignment: 'start' }),
  );
  return [space(unit * 1.5), ...keptWithNext(heading), space(unit / 4, { keep: true }), ...items];
}

/** The elements of a draft's status page. */
export function statusElements({ furniture }: PrintedEdition, keyOf: OwnKey): readonly Element[] {
  const { status } = furniture;
  if (status === undefined) return [];
  const key = keyOf('status');
  const gates = status.gates.map((gate) =>
    group('LI', [
      leaf('Lbl', slotOf(gate.key, 'phase')),
      group('LBody', [leaf('P', slotOf(gate.key)), leaf('P', slotOf(gate.key, 'owes'))]),
    ]),
  );
  const texts = (status.untranslated?.items ?? []).map((_, index) =>
    group('LI', [group('LBody', [leaf('P', slotOf(key, 'untranslated', index))])]),
  );
  return [
    group('Sect', [
      leaf('H2', slotOf(key)),
      leaf('P', slotOf(key, 'introduction')),
      group('L', gates, { list: 'None' }),
      group('Sect', [leaf('H3', slotOf(key, 'untranslated')), group('L', texts, { list: 'None' })]),
    ]),
  ];
}
