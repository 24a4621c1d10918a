import { setApparatusHeading } from '../blocks/apparatus-heading.js';
import type { Section } from '../../document/nodes.js';
import type { ParallelBlock } from '../../document/parallel/parallel-document.js';
import { contentsEntry } from '../blocks/contents-entry.js';
import type { Composed } from '../blocks/context.js';
import { inTag, stack } from '../blocks/context.js';
import { withMark } from '../blocks/paragraph.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, keptWithNext, pageBreak, space } from '../flow/items.js';
import type { Columns } from './column.js';
import { composeRow, rowOf } from './compose-row.js';

/** How deep the contents go and with what leading at most. */
interface Look {
  readonly deepest: number;
  readonly leading: number;
  /** Above a chapter, in lines. */
  readonly gap: number;
}

/** In the order of preference, as long as all of it stands on one page. */
const looks: readonly Look[] = [
  { deepest: 3, leading: 2, gap: 0.6 },
  { deepest: 2, leading: 2, gap: 0.6 },
  { deepest: 2, leading: 1.6, gap: 0.5 },
  { deepest: 2, leading: 1.5, gap: 0.5 },
  { deepest: 2, leading: 1.4, gap: 0.4 },
  { deepest: 2, leading: 1.3, gap: 0.3 },
];

/** The contents of editions side by side: each section's titles in one row, on one page of a height where that can be. */
export function composeParallelContents(
  blocks: readonly ParallelBlock[],
  place: Columns,
  height: number,
): readonly FlowItem[] {
  let items: readonly FlowItem[] = [];
  for (const look of looks) {
    items = setContents(listed(blocks, look.deepest), withLeading(place, look.leading), look);
    if (heightOf(items) <= height) return items;
  }
  return items;
}

function withLeading(place: Columns, most: number): Columns {
  return {
    ...place,
    columns: place.columns.map((column) => {
      const { context } = column;
      const leading = Math.min(context.typesetting.leading, most);
      const typesetting = { ...context.typesetting, leading };
      return { ...column, context: { ...context, typesetting, lineHeight: context.style.size * leading } };
    }),
  };
}

type Sections = readonly (Section | undefined)[];

function setContents(entries: readonly Sections[], outer: Columns, look: Look): readonly FlowItem[] {
  if (entries.length === 0) return [];
  const place = inTags(outer, 'Sect');
  const unit = place.columns[0]?.context.lineHeight ?? 0;
  const headings = place.columns.map(({ context, document }) => {
    const { labels } = context.shared;
    const heading = setApparatusHeading(labels.contents, context);
    const key = `${document.meta.language}:contents`;
    const outline = { title: labels.contents, level: 1 };
    return withMark(keptWithNext(heading), { key, outline, running: labels.contents });
  });
  const heading = rowOf(headings, place, 'whole', true);
  const tables = inTags(place, 'TOC');
  const rows = entries.map((sections): Composed => {
    const level = sections.find((section) => section !== undefined)?.level ?? 1;
    const cells = tables.columns.map(({ context }, index): readonly Composed[] => {
      const section = sections[index];
      if (section?.listed !== true) return [];
      const { sizes } = context.shared;
      const items = contentsEntry(section, context, {
        indent: level <= 1 ? 0 : (level - 1) * sizes.text,
        weight: level <= 1 ? 700 : 400,
        size: level < 3 ? sizes.text : sizes.small,
      });
      return [{ items, before: 0, after: 0 }];
    });
    const row = composeRow(cells, place);
    return {
      ...row,
      items: level <= 1 ? keptWithNext(row.items) : row.items,
      before: level <= 1 ? unit * look.gap : 0,
    };
  });
  return [
    pageBreak,
    space(unit, { fixed: true, keep: true }),
    ...(heading === undefined ? [] : [heading]),
    space(unit, { fixed: true, keep: true }),
    ...stack(rows),
  ];
}

/** The same columns inside elements of their own. */
function inTags(place: Columns, role: 'Sect' | 'TOC'): Columns {
  const columns = place.columns.map((column) => ({ ...column, context: inTag(column.context, role) }));
  return { ...place, columns };
}

function listed(blocks: readonly ParallelBlock[], deepest: number): readonly Sections[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const own = block.sections.some((section) => section?.listed === true && section.level <= deepest);
    return [...(own ? [block.sections] : []), ...listed(block.children, deepest)];
  });
}
