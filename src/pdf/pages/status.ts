import { setApparatusHeading } from '../blocks/apparatus-heading.js';
import type { DraftStatus, OpenGate } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inTag, inType } from '../blocks/context.js';
import { setSpans, setText, withMark } from '../blocks/paragraph.js';
import { plainSpan } from '../blocks/spans.js';
import type { FlowItem } from '../flow/items.js';
import { headingIn } from '../tags/tag.js';
import { kept, keptWithNext, pageBreak, row, space } from '../flow/items.js';

/** The page after the cover of a draft: everything that is still open, by phase, and who owes it. */
export function composeStatus(status: DraftStatus, outer: Context): readonly FlowItem[] {
  const context = inTag(outer, 'Sect');
  const unit = context.lineHeight;
  const heading = setApparatusHeading(status.heading, context);
  const mark = { key: 'status', outline: { title: status.heading, level: 1 }, running: status.heading };
  const introduction = setText(status.introduction, { ...context, indent: 0 });
  const list = inTag(context, 'L', { list: 'None' });
  return [
    pageBreak,
    ...withMark([space(unit, { fixed: true, keep: true }), ...keptWithNext(heading)], mark),
    space(unit / 2, { keep: true, fixed: true }),
    ...introduction,
    space(unit / 2, { keep: true }),
    ...status.gates.map((gate, index) => gateRow(gate, index === 0 ? undefined : status.gates[index - 1], list)),
    ...untranslated(status, context),
  ];
}

/** A gate as a row: its phase where it changes, what is open, who owes it. */
function gateRow(gate: OpenGate, before: OpenGate | undefined, list: Context): FlowItem {
  const context = inTag(list, 'LI');
  const { sizes, palette } = context.shared;
  const unit = context.lineHeight;
  const left = context.width * 0.2;
  const ragged = { alignment: 'start', whole: true } as const;
  const aside = inType(
    { ...inTag(context, 'Lbl'), width: left - sizes.text },
    { family: 'sans', weight: 500, size: sizes.small, colour: palette.accent },
  );
  const main = inType({ ...inTag(context, 'LBody'), width: context.width - left }, { size: sizes.text });
  const owes = inType(main, { family: 'sans', size: sizes.small, colour: palette.quiet });
  const fresh = before?.phase !== gate.phase;
  const padding = space(unit / 4, { fixed: true, keep: true });
  return row({
    cells: [
      { x: 0, items: fresh ? [padding, ...setText(gate.phase, aside, { ...ragged, tag: 'none' })] : [] },
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

function untranslated(status: DraftStatus, outer: Context): readonly FlowItem[] {
  if (status.untranslated === undefined || status.untranslated.items.length === 0) return [];
  const context = inTag(outer, 'Sect');
  const { sizes } = context.shared;
  const unit = context.lineHeight;
  const heading = setText(status.untranslated.heading, context, {
    style: { family: 'sans', weight: 700, size: sizes.heading },
    firstIndent: 0,
    alignment: 'start',
    whole: true,
    tag: headingIn(context.tag),
  });
  const plain = inType(inTag(context, 'L', { list: 'None' }), {});
  const items = status.untranslated.items.flatMap((item) =>
    setSpans([plainSpan(item, plain.style, context.typesetting.language)], inTag(inTag(plain, 'LI'), 'LBody'), {
      alignment: 'start',
    }),
  );
  return [space(unit * 1.5), ...keptWithNext(heading), space(unit / 4, { keep: true }), ...items];
}
