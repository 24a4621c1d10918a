import type { Paragraph } from '../../document/nodes.js';
import { printDigits } from '../../language/digits.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot } from '../compose/context.js';
import type { ParagraphOptions } from '../compose/set-text.js';
import { setInlines, withBeside } from '../compose/set-text.js';
import { plainSpan } from '../compose/spans.js';
import type { FlowItem } from '../flow/items.js';
import { slotOf } from '../structure/element.js';
import { pieceOf } from '../structure/owner.js';
import type { TextStyle } from '../text/span.js';
import type { BlockSetter } from './block-setter.js';

/** A paragraph in the type of its role, with its ordinal in the margin where the profile numbers paragraphs. */
export const paragraph: BlockSetter<Paragraph> = {
  compose: composeParagraph,
  structure: ({ key, children }, build) => build.text('P', slotOf(key), children),
};

function composeParagraph(block: Paragraph, context: Context): readonly Composed[] {
  const { palette, sizes, profile } = context.shared;
  const looks: Record<Paragraph['role'], ParagraphOptions> = {
    body: {},
    // The small heading of the text that follows: never alone at the end of a page.
    lead: { style: { family: 'sans', weight: 700 }, firstIndent: 0, alignment: 'start', whole: true },
    byline: {
      style: { family: 'sans', size: sizes.small, colour: palette.quiet },
      firstIndent: 0,
      alignment: 'end',
      whole: true,
    },
    source: { style: { size: sizes.small, colour: palette.quiet }, firstIndent: 0, alignment: 'start' },
    meta: { style: { family: 'sans', size: sizes.small, colour: palette.quiet }, firstIndent: 0, alignment: 'start' },
  };
  const own = inSlot(context, slotOf(block.key));
  const lines = setInlines(block.children, own, looks[block.role]);
  const numbered = profile.paragraphNumbers && block.ordinal !== undefined && context.numbered;
  const items = numbered ? withOrdinal(lines, block.ordinal, own) : lines;
  const bonds: Partial<Record<Paragraph['role'], Composed['bond']>> = {
    lead: 'heading',
    byline: 'follower',
    source: 'follower',
    meta: 'meta',
  };
  const bond = bonds[block.role];
  const apart: Partial<Record<Paragraph['role'], number>> = { lead: 0.75, byline: 0.25, meta: 0.25, source: 0.25 };
  const before = Math.max(context.gap, context.lineHeight * (apart[block.role] ?? 0));
  return [{ items, before, after: context.gap, ...(bond === undefined ? {} : { bond }) }];
}

function withOrdinal(items: readonly FlowItem[], ordinal: number, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.shared;
  const { owner } = context;
  const style: TextStyle = {
    ...context.style,
    family: 'sans',
    weight: 400,
    size: sizes.small,
    colour: palette.quiet,
  };
  const span = plainSpan(printDigits(String(ordinal), context.shared.digits), style, 'en');
  // the ordinal is how people cite the paragraph, so it is read aloud, before the text
  const label: Context = typeof owner === 'string' ? context : { ...context, owner: pieceOf(owner, 'Lbl') };
  return withBeside(items, [span], { x: -context.left - 48, width: 36, alignment: 'end' }, label);
}
