import type { Block, Row, Section, SectionRow } from '../../document/nodes.js';
import type { Column, Columns } from '../columns/columns.js';
import { sideBySide } from '../columns/side-by-side.js';
import { setApparatusHeading } from '../compose/apparatus-heading.js';
import { entryElement, setEntry } from '../compose/contents-entry.js';
import type { Composed } from '../compose/context.js';
import { inSlot, stack } from '../compose/context.js';
import type { OwnKey } from '../compose/own-key.js';
import { withMark } from '../compose/set-text.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, keptWithNext, pageBreak, space } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, leaf, slotOf } from '../structure/element.js';

/** The look of a contents page: deepest level, largest leading, space above chapters in lines, level of small type. */
interface Look {
  readonly deepest: number;
  readonly leading: number;
  readonly gap: number;
  readonly small: number;
}

const overSeveral: Look = { deepest: 3, leading: 2, gap: 0.6, small: 3 };
/** In order of preference; the first that fits on one page is used. */
const looks: readonly Look[] = [
  overSeveral,
  { deepest: 2, leading: 2, gap: 0.6, small: 3 },
  { deepest: 2, leading: 1.5, gap: 0.5, small: 3 },
  { deepest: 2, leading: 1.4, gap: 0.4, small: 2 },
  { deepest: 2, leading: 1.3, gap: 0.35, small: 2 },
  { deepest: 2, leading: 1.25, gap: 0.3, small: 2 },
];

/** The contents: on one page of the given height if that is possible, otherwise over several pages in three levels. */
export function composeContents(rows: readonly Row[], place: Columns, height: number): readonly FlowItem[] {
  for (const look of looks) {
    const set = setContents(listedRows(rows, look.deepest), place, look);
    if (heightOf(set) <= height) return set;
  }
  return setContents(listedRows(rows, overSeveral.deepest), place, overSeveral);
}

function setContents(entries: readonly SectionRow[], outer: Columns, look: Look): readonly FlowItem[] {
  if (entries.length === 0) return [];
  const place = withLeading(outer, look.leading);
  const unit = place.columns[0].context.lineHeight;
  const headings = place.columns.map(({ context }) => {
    const { labels, keyOf, column } = context.shared;
    const heading = setApparatusHeading(labels.contents, inSlot(context, slotOf(keyOf('contents'))));
    const outline = { title: labels.contents, level: 1 };
    const running = { column, title: labels.contents };
    return withMark(keptWithNext(heading), { key: keyOf('contents'), outline, running });
  });
  const set = entries.map(({ sections }): Composed => {
    const level = levelOf(sections);
    const cells = place.columns.map(({ context }, index) => {
      const section = sections[index];
      const { sizes, alone } = context.shared;
      return section?.listed !== true
        ? []
        : setEntry(section, 'contents', context, {
            indent: level <= 1 ? 0 : (level - 1) * sizes.text * (alone ? 1.5 : 1),
            weight: level <= 1 ? 700 : 400,
            size: level < look.small ? sizes.text : sizes.small,
          });
    });
    const items = sideBySide(cells, place, { mode: 'divisible' });
    return { items: level <= 1 ? keptWithNext(items) : items, before: level <= 1 ? unit * look.gap : 0, after: 0 };
  });
  return [
    pageBreak,
    space(unit, { fixed: true, keep: true }),
    ...sideBySide(headings, place, { mode: 'whole', keep: true }),
    space(unit, { keep: true, fixed: true }),
    ...stack(set),
  ];
}

function withLeading(place: Columns, most: number): Columns {
  const closer = (column: Column): Column => {
    const { context } = column;
    const leading = Math.min(context.typesetting.leading, most);
    const typesetting = { ...context.typesetting, leading };
    return { ...column, context: { ...context, typesetting, lineHeight: context.style.size * leading } };
  };
  const [first, ...others] = place.columns;
  return { ...place, columns: [closer(first), ...others.map(closer)] };
}

function levelOf(sections: SectionRow['sections']): number {
  return sections.find((section) => section !== undefined)?.level ?? 1;
}

function listedRows(rows: readonly Row[], deepest: number): readonly SectionRow[] {
  return rows.flatMap((row) => {
    if (row.type !== 'section') return [];
    const own = row.sections.some((section) => section?.listed === true && section.level <= deepest);
    return [...(own ? [row] : []), ...listedRows(row.children, deepest)];
  });
}

/** The elements of an edition's contents; the entries below another entry are a nested table of contents. */
export function contentsElements(body: readonly Block[], keyOf: OwnKey): readonly Element[] {
  const entries = listedSections(body, overSeveral.deepest);
  if (entries.length === 0) return [];
  return [group('Sect', [leaf('H2', slotOf(keyOf('contents'))), ...tableElements(entries)])];
}

function tableElements(entries: readonly Section[]): readonly Element[] {
  const [first] = entries;
  if (first === undefined) return [];
  const children: Element[] = [];
  for (let i = 0; i < entries.length;) {
    const entry = entries[i];
    if (entry === undefined) break;
    let end = i + 1;
    while ((entries[end]?.level ?? 0) > first.level) end++;
    children.push(entryElement(entry, 'contents'), ...tableElements(entries.slice(i + 1, end)));
    i = end;
  }
  return [group('TOC', children)];
}

function listedSections(blocks: readonly Block[], deepest: number): readonly Section[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const own = block.listed && block.level <= deepest ? [block] : [];
    return [...own, ...listedSections(block.children, deepest)];
  });
}
