import type { Block, Section } from '../../document/nodes.js';
import { contentsEntry } from '../blocks/contents-entry.js';
import type { Composed, Context } from '../blocks/context.js';
import { stack } from '../blocks/context.js';
import { setText, withMark } from '../blocks/paragraph.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, keptWithNext, pageBreak, space } from '../flow/items.js';

/** The contents: what the body lists in two levels, and in three where that takes no more pages of the given height. */
export function composeContents(blocks: readonly Block[], context: Context, height: number): readonly FlowItem[] {
  const two = setContents(listed(blocks, 2), context);
  const three = setContents(listed(blocks, 3), context);
  const pages = (items: readonly FlowItem[]): number => Math.ceil(heightOf(items) / (height * 0.96));
  return pages(three) > pages(two) ? two : three;
}

function setContents(entries: readonly Section[], context: Context): readonly FlowItem[] {
  if (entries.length === 0) return [];
  const { sheet, lineHeight: unit } = context;
  const { sizes, labels, palette } = sheet;
  const heading = setText(labels.contents, context, {
    style: { family: 'sans', weight: 700, size: sizes.title, colour: palette.ink },
    lineHeight: sizes.title * context.setting.headingLeading,
    firstIndent: 0,
    alignment: 'left',
    whole: true,
  });
  const set = entries.map((section): Composed => {
    const { level } = section;
    const items = contentsEntry(section, context, {
      indent: level <= 1 ? 0 : (level - 1) * sizes.text * 1.5,
      weight: level <= 1 ? 700 : 400,
      size: level <= 2 ? sizes.text : sizes.small,
    });
    return { items: level <= 1 ? keptWithNext(items) : items, before: level <= 1 ? unit * 0.6 : 0, after: 0 };
  });
  const mark = { key: 'contents', outline: { title: labels.contents, level: 1 }, running: labels.contents };
  const top = [
    space(unit, { fixed: true, keep: true }),
    ...keptWithNext(heading),
    space(unit, { keep: true, fixed: true }),
  ];
  return [pageBreak, ...withMark(top, mark), ...stack(set)];
}

function listed(blocks: readonly Block[], deepest: number): readonly Section[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const own = block.listed && block.level <= deepest ? [block] : [];
    return [...own, ...listed(block.children, deepest)];
  });
}
