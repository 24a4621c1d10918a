import type { Block, Section } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext, pageBreak, softPageBreak, space } from '../flow/items.js';
import { headingIn } from '../tags/tag.js';
import type { TextStyle } from '../text/span.js';
import type { Composed, Context } from './context.js';
import { inTag, stack } from './context.js';
import { contentsEntry } from './contents-entry.js';
import { setInlines, setSpans, setText, withMark } from './paragraph.js';
import { plainSpan, spansOf } from './spans.js';
import { textOf } from './text-of.js';

/** A heading and what it governs, as a flat run of blocks. */
export function composeSection(section: Section, outer: Context): readonly Composed[] {
  const context = inTag(outer, 'Sect');
  const heading = composeHeading(section, context);
  const children = context.shared.compose(section.children, context);
  if (section.opener === 'none') return [heading, ...children];
  const begins = section.joins === true ? softPageBreak : pageBreak;
  return [{ items: [begins], before: 0, after: 0 }, heading, ...children];
}

function composeHeading(section: Section, context: Context): Composed {
  switch (section.opener) {
    case 'part':
      return composePartOpener(section, context);
    case 'chapter':
      return composeChapterOpener(section, context);
    case 'none':
      return composeRunningHeading(section, context);
  }
}

function composePartOpener(section: Section, context: Context): Composed {
  const { shared } = context;
  const { sizes, palette } = shared;
  const unit = context.lineHeight;
  const items: FlowItem[] = [space(unit * 2, { fixed: true, keep: true }), ...openingTitle(section, context)];
  items.push(space(unit * 0.75, { fixed: true, keep: true }));
  items.push({
    type: 'rule',
    height: unit / 2,
    x: 0,
    width: context.width,
    thickness: 0.75,
    colour: palette.accent,
    keep: true,
    frames: [],
  });
  const sections = listedIn(section.children);
  if (sections.length > 1) {
    const style: Partial<TextStyle> = { family: 'sans', weight: 500, size: sizes.small, colour: palette.quiet };
    const label = setText(shared.labels.inThisPart, context, { style, firstIndent: 0, alignment: 'start' });
    const contents = shortContents(sections, inTag(context, 'TOC'));
    items.push(space(unit / 4, { fixed: true, keep: true }), ...keptWithNext(label), ...keptWithNext(contents));
  }
  return { items: withMark(items, markOf(section)), before: 0, after: unit * 2, bond: 'heading' };
}

function composeChapterOpener(section: Section, context: Context): Composed {
  const unit = context.lineHeight;
  const { palette } = context.shared;
  const rule: FlowItem = {
    type: 'rule',
    height: unit / 2,
    x: 0,
    width: context.width,
    thickness: 0.75,
    colour: palette.accent,
    keep: true,
    frames: [],
  };
  const items = [
    space(unit, { fixed: true, keep: true }),
    ...openingTitle(section, context),
    space(unit / 4, { fixed: true, keep: true }),
    rule,
  ];
  return { items: withMark(items, markOf(section)), before: 0, after: unit, bond: 'heading' };
}

function composeRunningHeading(section: Section, context: Context): Composed {
  const { sizes, palette } = context.shared;
  const unit = context.lineHeight;
  const { headingLeading } = context.typesetting;
  const level = Math.min(section.level, 5);
  const looks: Record<number, { style: Partial<TextStyle>; before: number; after: number }> = {
    1: { style: { family: 'sans', weight: 700, size: sizes.title, colour: palette.ink }, before: 2, after: 0.75 },
    2: { style: { family: 'sans', weight: 700, size: sizes.title, colour: palette.ink }, before: 2, after: 0.75 },
    3: {
      style: { family: 'sans', weight: 700, size: sizes.heading, colour: palette.accent },
      before: 1.25,
      after: 0.5,
    },
    4: { style: { family: 'sans', weight: 700, size: sizes.text, colour: palette.ink }, before: 1, after: 0.25 },
    5: { style: { family: 'sans', weight: 500, size: sizes.text, colour: palette.quiet }, before: 0.75, after: 0.25 },
  };
  const look = looks[level] ?? { style: {}, before: 1, after: 0.5 };
  const size = look.style.size ?? sizes.text;
  const style = { ...context.style, ...look.style };
  const label = section.number?.label;
  const numbered = label === undefined ? [] : [plainSpan(numberPrefix(label), style, context.typesetting.language)];
  const spans = [...numbered, ...spansOf(section.title, style, context.typesetting.language, context.shared)];
  const lines = setSpans(spans, context, {
    style: look.style,
    lineHeight: size * headingLeading,
    firstIndent: 0,
    alignment: 'start',
    whole: true,
    balanced: true,
    tag: headingIn(context.tag),
  });
  return {
    items: withMark(keptWithNext(kept(lines)), markOf(section)),
    before: unit * look.before,
    after: unit * look.after,
    bond: 'heading',
  };
}

/** A number and the room after it; Chinese labels bring their own mark (一、 and （一）). */
export function numberPrefix(label: string): string {
  return /[、）】．。]$/.test(label) ? label : `${label}\u2002`;
}

/** The title of a part or a chapter, its number small above it; together they are the heading. */
function openingTitle(section: Section, outer: Context): readonly FlowItem[] {
  const context = inTag(outer, headingIn(outer.tag));
  const { palette, sizes } = context.shared;
  const items: FlowItem[] = [];
  if (section.number !== undefined) {
    const style: Partial<TextStyle> = { family: 'sans', weight: 500, size: sizes.heading, colour: palette.accent };
    items.push(
      // the space parts it from the title for those who hear both
      ...keptWithNext(
        setText(`${section.number.label} `, context, { style, firstIndent: 0, alignment: 'start', tag: 'none' }),
      ),
      space(context.lineHeight / 2, { fixed: true, keep: true }),
    );
  }
  const size = sizes.display;
  const lines = setInlines(section.title, context, {
    style: { family: 'sans', weight: 700, size, colour: palette.ink },
    lineHeight: size * context.typesetting.headingLeading,
    firstIndent: 0,
    alignment: 'start',
    whole: true,
    balanced: true,
    tag: 'none',
  });
  return [...items, ...keptWithNext(kept(lines))];
}

function markOf(section: Section): Parameters<typeof withMark>[1] {
  const label = section.number?.label;
  const words = textOf(section.title);
  const opener = section.opener !== 'none';
  return {
    key: section.key,
    ...(section.listed
      ? { outline: { title: label === undefined ? words : `${numberPrefix(label)}${words}`, level: section.level } }
      : {}),
    ...(opener ? { running: section.shortTitle ?? words } : {}),
  };
}

function listedIn(blocks: readonly Block[]): readonly Section[] {
  return blocks.filter((block): block is Section => block.type === 'section' && block.listed);
}

/** What a part holds, with page numbers: its sections of the next level. */
function shortContents(sections: readonly Section[], context: Context): readonly FlowItem[] {
  const entries = sections.map((section) => ({
    items: kept(contentsEntry(section, context, { indent: 0, weight: 400, size: context.shared.sizes.text })),
    before: 0,
    after: 0,
  }));
  return stack(entries);
}

/** The heading of a box or of what stays open: never parted, never last on a page. */
export function setHeadingLine(
  inlines: Section['title'],
  context: Context,
  style: Partial<TextStyle>,
): readonly FlowItem[] {
  const tag = headingIn(context.tag);
  return keptWithNext(
    kept(setInlines(inlines, context, { style, firstIndent: 0, alignment: 'start', whole: true, tag })),
  );
}
