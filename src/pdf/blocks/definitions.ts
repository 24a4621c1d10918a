import type { Definitions } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inCell, inSlot, stack } from '../compose/context.js';
import { setInlines, withMark } from '../compose/set-text.js';
import { spansOf } from '../compose/spans.js';
import { row, space } from '../flow/items.js';
import { group, slotOf } from '../structure/element.js';
import { makeClusters } from '../text/make-clusters.js';
import type { BlockSetter } from './block-setter.js';

/** Terms on the left, their definitions on the right. */
export const definitions: BlockSetter<Definitions> = {
  compose: composeDefinitions,
  structure: ({ entries }, build) => [
    group(
      'L',
      entries.map(({ key, term, children }) =>
        group('LI', [...build.text('Lbl', slotOf(key, 'term'), term), group('LBody', build.blocks(children))]),
      ),
      { list: 'None' },
    ),
  ],
};

function composeDefinitions(block: Definitions, context: Context): readonly Composed[] {
  const { palette } = context.shared;
  const unit = context.lineHeight;
  const left = termWidth(block, context);
  const last = block.entries.length - 1;
  const rows = block.entries.map((entry, index) => {
    const padding = space(unit / 4, { fixed: true, keep: true });
    const term = setInlines(
      entry.term,
      { ...inSlot(context, slotOf(entry.key, 'term')), width: left - context.style.size },
      {
        style: { family: 'sans', weight: 700 },
        firstIndent: 0,
        alignment: 'start',
        whole: true,
      },
    );
    const body = stack(
      context.shared.compose(entry.children, {
        ...inCell(context, left, context.width - left),
        indent: 0,
        gap: unit / 4,
      }),
    );
    const first = index === 0 ? { top: { thickness: 0.75, colour: palette.accent } } : {};
    const cells = [
      { x: 0, items: withMark([padding, ...term], { key: entry.key }) },
      { x: left, items: [padding, ...body, space(unit / 4, { fixed: true })] },
    ];
    return row({
      cells,
      width: context.width,
      divisible: true,
      // no page begins or ends with a single row
      keep: last > 1 && (index === 0 || index === last - 1) && body.length <= 4,
      rules: { ...first, bottom: { thickness: 0.5, colour: palette.rule } },
    });
  });
  return [{ items: rows, before: unit, after: unit }];
}

/** The width of the widest term on one line, limited so that most of the column is left for the definitions. */
function termWidth(block: Definitions, context: Context): number {
  const { shared, typesetting, style, width } = context;
  const strong = { ...style, family: 'sans', weight: 700 } as const;
  const widest = block.entries.reduce((max, { term }) => {
    const clusters = makeClusters(
      spansOf(term, strong, typesetting.language, shared),
      shared.fonts,
      typesetting.language,
    );
    return Math.max(
      max,
      clusters.reduce((sum, cluster) => sum + cluster.width + cluster.gap, 0),
    );
  }, 0);
  return Math.min(Math.max(widest + style.size * 1.5, width * 0.24), width * 0.36);
}
