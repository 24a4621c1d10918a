import { setApparatusHeading } from '../blocks/apparatus-heading.js';
import type { Block, Section } from '../../document/nodes.js';
import { contentsEntry } from '../blocks/contents-entry.js';
import type { Composed, Context } from '../blocks/context.js';
import { inTag, stack } from '../blocks/context.js';
import { withMark } from '../blocks/paragraph.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, keptWithNext, pageBreak, space } from '../flow/items.js';

/** How a contents page is set: how deep, the leading at most, the gap above a chapter in lines, and small below these. */
interface Look {
  readonly deepest: number;
  readonly leading: number;
  readonly gap: number;
  readonly small: number;
}

const overSeveral: Look = { deepest: 3, leading: 2, gap: 0.6, small: 3 };
/** In the order of preference, as long as all of it stands on one page. */
const looks: readonly Look[] = [
  overSeveral,
  { deepest: 2, leading: 2, gap: 0.6, small: 3 },
  { deepest: 2, leading: 1.5, gap: 0.5, small: 3 },
  { deepest: 2, leading: 1.4, gap: 0.4, small: 2 },
  { deepest: 2, leading: 1.3, gap: 0.35, small: 2 },
];

/** The contents: on one page of the given height where that can be, else over several in three levels. */
export function composeContents(blocks: readonly Block[], context: Context, height: number): readonly FlowItem[] {
  for (const look of looks) {
    const set = setContents(listed(blocks, look.deepest), context, look);
    if (heightOf(set) <= height) return set;
  }
  return setContents(listed(blocks, overSeveral.deepest), context, overSeveral);
}

function setContents(entries: readonly Section[], outer: Context, look: Look): readonly FlowItem[] {
  if (entries.length === 0) return [];
  const leading = Math.min(outer.typesetting.leading, look.leading);
  const typesetting = { ...outer.typesetting, leading };
  const context = inTag({ ...outer, typesetting, lineHeight: outer.style.size * leading }, 'Sect');
  const { shared, lineHeight: unit } = context;
  const { sizes, labels } = shared;
  const heading = setApparatusHeading(labels.contents, context);
  const placeOf = nestedTables(context);
  const set = entries.map((section): Composed => {
    const { level } = section;
    const items = contentsEntry(section, placeOf(level), {
      indent: level <= 1 ? 0 : (level - 1) * sizes.text * 1.5,
      weight: level <= 1 ? 700 : 400,
      size: level < look.small ? sizes.text : sizes.small,
    });
    return { items: level <= 1 ? keptWithNext(items) : items, before: level <= 1 ? unit * look.gap : 0, after: 0 };
  });
  const mark = { key: 'contents', outline: { title: labels.contents, level: 1 }, running: labels.contents };
  const top = [
    space(unit, { fixed: true, keep: true }),
    ...keptWithNext(heading),
    space(unit, { keep: true, fixed: true }),
  ];
  return [pageBreak, ...withMark(top, mark), ...stack(set)];
}

/** The table that an entry of a level is in, entry by entry: below one that has lower ones, these have their own. */
function nestedTables(context: Context): (level: number) => Context {
  const path: { readonly level: number; readonly place: Context }[] = [];
  return (level) => {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) > level) path.pop();
    const last = path.at(-1);
    if (last !== undefined && last.level >= level) return last.place;
    const place = inTag(last?.place ?? context, 'TOC');
    path.push({ level, place });
    return place;
  };
}

function listed(blocks: readonly Block[], deepest: number): readonly Section[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const own = block.listed && block.level <= deepest ? [block] : [];
    return [...own, ...listed(block.children, deepest)];
  });
}
