import { plainText } from '../../document/edition/plain-text.js';
import type { Section } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot } from '../compose/context.js';
import { entryElement, setEntry } from '../compose/contents-entry.js';
import { numberPrefix } from '../compose/number-prefix.js';
import { setInlines, setSpans, setText, withMark } from '../compose/set-text.js';
import { plainSpan, spansOf } from '../compose/spans.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext, pageBreak, softPageBreak, space } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, headingOf, leaf, slotOf } from '../structure/element.js';
import type { TextStyle } from '../text/span.js';
import type { Mark } from '../text/text-line.js';
import type { BlockSetter } from './block-setter.js';

/** A heading and its content, as a flat run of blocks. */
export const section: BlockSetter<Section> = {
  compose: (block, context) => [
    ...composeOpening(setOpening(block, context)),
    ...context.shared.compose(block.children, context),
  ],
  structure: (block, build) => [
    group('Sect', [
      ...build.text(headingOf(block.headingLevel), slotOf(block.key, 'title'), block.title),
      ...inPartElements(block),
      ...build.blocks(block.children),
    ]),
  ],
};

/** The opening of a section in one column: its title; for a part or a chapter also a rule and a list of sections. */
export interface Opening {
  /** Whether it begins a page; `joined` stays on the previous page if the whole chapter fits there. */
  readonly begins: 'page' | 'joined' | 'nothing';
  readonly title: readonly FlowItem[];
  readonly rule: readonly FlowItem[];
  readonly contents: readonly FlowItem[];
  /** Space above and below. */
  readonly before: number;
  readonly after: number;
}

/** An opening as it is set in an edition alone. */
export function composeOpening({ begins, title, rule, contents, before, after }: Opening): readonly Composed[] {
  return [...beginningOf(begins), { items: [...title, ...rule, ...contents], before, after, bond: 'heading' }];
}

/** The page break that an opening asks for. */
export function beginningOf(begins: Opening['begins']): readonly Composed[] {
  if (begins === 'nothing') return [];
  return [{ items: [begins === 'joined' ? softPageBreak : pageBreak], before: 0, after: 0 }];
}

/** Sets the opening of a section. */
export function setOpening(block: Section, context: Context): Opening {
  switch (block.opener) {
    case 'part':
      return setPageOpening(block, context, { above: 2, below: 0.75, after: 2 });
    case 'chapter':
      return setPageOpening(block, context, { above: 1, below: 0.25, after: 1 });
    case 'none':
      return setRunningHeading(block, context);
  }
}

/** The opening of a part or a chapter; `room` is the space in lines: above the title, below it, and at the end. */
function setPageOpening(
  block: Section,
  context: Context,
  room: { readonly above: number; readonly below: number; readonly after: number },
): Opening {
  const unit = context.lineHeight;
  const title = [
    space(unit * room.above, { fixed: true, keep: true }),
    ...openingTitle(block, context),
    space(unit * room.below, { fixed: true, keep: true }),
  ];
  const rule: FlowItem = {
    type: 'rule',
    height: unit / 2,
    x: 0,
    width: context.width,
    thickness: 0.75,
    colour: context.shared.palette.accent,
    keep: true,
    frames: [],
  };
  return {
    begins: block.joins === true ? 'joined' : 'page',
    title: withMark(title, markOf(block, context)),
    rule: [rule],
    contents: setInPart(block, context),
    before: 0,
    after: unit * room.after,
  };
}

function setRunningHeading(block: Section, context: Context): Opening {
  const { sizes, palette } = context.shared;
  const unit = context.lineHeight;
  const { headingLeading } = context.typesetting;
  const level = Math.min(block.level, 5);
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
  const { number } = block;
  const numbered = number === undefined ? [] : [plainSpan(numberPrefix(number), style, context.typesetting.language)];
  const spans = [...numbered, ...spansOf(block.title, style, context.typesetting.language, context.shared)];
  const lines = setSpans(spans, inSlot(context, slotOf(block.key, 'title')), {
    style: look.style,
    lineHeight: size * headingLeading,
    firstIndent: 0,
    alignment: 'start',
    whole: true,
    balanced: true,
  });
  return {
    begins: 'nothing',
    title: withMark(keptWithNext(kept(lines)), markOf(block, context)),
    rule: [],
    contents: [],
    before: unit * look.before,
    after: unit * look.after,
  };
}

/** The title of a part or a chapter with its number in small type above it; both together are the heading. */
function openingTitle(block: Section, outer: Context): readonly FlowItem[] {
  const context = inSlot(outer, slotOf(block.key, 'title'));
  const { palette, sizes } = context.shared;
  const items: FlowItem[] = [];
  if (block.number !== undefined) {
    const style: Partial<TextStyle> = { family: 'sans', weight: 500, size: sizes.heading, colour: palette.accent };
    items.push(
      // the space separates it from the title in a screen reader
      ...keptWithNext(setText(`${block.number.label} `, context, { style, firstIndent: 0, alignment: 'start' })),
      space(context.lineHeight / 2, { fixed: true, keep: true }),
    );
  }
  const size = sizes.display;
  const lines = setInlines(block.title, context, {
    style: { family: 'sans', weight: 700, size, colour: palette.ink },
    lineHeight: size * context.typesetting.headingLeading,
    firstIndent: 0,
    alignment: 'start',
    whole: true,
    balanced: true,
  });
  return [...items, ...keptWithNext(kept(lines))];
}

function markOf({ key, number, title, listed, level, opener, shortTitle }: Section, { shared }: Context): Mark {
  const words = plainText(title).normalize('NFC');
  const prefix = number === undefined ? '' : numberPrefix(number);
  return {
    key,
    ...(listed ? { outline: { title: `${prefix}${words}`, level } } : {}),
    ...(opener === 'none' ? {} : { running: { column: shared.column, title: shortTitle ?? words } }),
  };
}

/** The sections that a part lists at its beginning: those of the next level, if there is more than one. */
function inPartOf({ opener, children }: Section): readonly Section[] {
  if (opener !== 'part') return [];
  const listed = children.filter((block): block is Section => block.type === 'section' && block.listed);
  return listed.length > 1 ? listed : [];
}

/** The sections of a part, with page numbers. */
function setInPart(block: Section, context: Context): readonly FlowItem[] {
  const sections = inPartOf(block);
  if (sections.length === 0) return [];
  const { sizes, palette, labels } = context.shared;
  const style: Partial<TextStyle> = { family: 'sans', weight: 500, size: sizes.small, colour: palette.quiet };
  const label = setText(labels.inThisPart, inSlot(context, slotOf(block.key, 'inPart')), {
    style,
    firstIndent: 0,
    alignment: 'start',
  });
  const entries = sections.flatMap((child) =>
    kept(setEntry(child, 'inPart', context, { indent: 0, weight: 400, size: sizes.text })),
  );
  return [space(context.lineHeight / 4, { fixed: true, keep: true }), ...keptWithNext(label), ...keptWithNext(entries)];
}

function inPartElements(block: Section): readonly Element[] {
  const sections = inPartOf(block);
  if (sections.length === 0) return [];
  return [
    leaf('P', slotOf(block.key, 'inPart')),
    group(
      'TOC',
      sections.map((child) => entryElement(child, 'inPart')),
    ),
  ];
}
