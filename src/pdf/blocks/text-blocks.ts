import type { List, Paragraph, Quote, Untranslated } from '../../document/nodes.js';
import { printDigits } from '../../language/digits.js';
import type { FlowItem } from '../flow/items.js';
import { framed, kept, keptWithNext, shifted, space } from '../flow/items.js';
import type { TextStyle } from '../text/span.js';
import type { Composed, Context } from './context.js';
import { inTypesetting, inTag, inType, narrowed, stack } from './context.js';
import type { ParagraphOptions } from './paragraph.js';
import { setInlines, setText, withBeside } from './paragraph.js';
import { typesettingOf } from './typesetting.js';
import { plainSpan } from './spans.js';

/** A paragraph in the type of its role, with its ordinal in the margin where the profile numbers paragraphs. */
export function composeParagraph(paragraph: Paragraph, context: Context): Composed {
  const { palette, sizes, profile } = context.shared;
  const looks: Record<Paragraph['role'], ParagraphOptions> = {
    body: {},
    // The small heading of what follows: it never stands alone at a page's end.
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
  const own = inTag(context, 'P');
  const lines = setInlines(paragraph.children, own, { ...looks[paragraph.role], tag: 'none' });
  const numbered = profile.paragraphNumbers && paragraph.ordinal !== undefined && context.numbered;
  const items = numbered ? withOrdinal(lines, paragraph.ordinal, own) : lines;
  const bonds: Partial<Record<Paragraph['role'], Composed['bond']>> = {
    lead: 'heading',
    byline: 'follower',
    source: 'follower',
    meta: 'meta',
  };
  const bond = bonds[paragraph.role];
  const apart: Partial<Record<Paragraph['role'], number>> = { lead: 0.75, byline: 0.25, meta: 0.25, source: 0.25 };
  const before = Math.max(context.gap, context.lineHeight * (apart[paragraph.role] ?? 0));
  return { items, before, after: context.gap, ...(bond === undefined ? {} : { bond }) };
}

function withOrdinal(items: readonly FlowItem[], ordinal: number, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.shared;
  const { tag } = context;
  const style: TextStyle = {
    ...context.style,
    family: 'sans',
    weight: 400,
    size: sizes.small,
    colour: palette.quiet,
  };
  const span = plainSpan(printDigits(String(ordinal), context.shared.digits), style, 'en');
  // people name the paragraph by it, so it is said, before the text
  const label: Context = typeof tag === 'string' ? context : { ...context, tag: tag.piece('Lbl') };
  return withBeside(items, [span], { x: -context.left - 48, width: 36, alignment: 'end' }, label);
}

/** A list: markers hang before the text of each item. */
export function composeList(list: List, context: Context): Composed {
  const size = context.style.size;
  const { han, language } = context.typesetting;
  const widest = list.ordered ? `${String(list.start + list.items.length - 1)}.` : '•';
  const inset = list.ordered ? size * (0.9 + 0.55 * widest.length) : size * 1.4;
  const lead = han && context.indent > 0 ? size * context.indent : 0;
  const tagged = inTag(context, 'L', { list: list.ordered ? 'Decimal' : 'Disc' });
  const inner: Context = { ...narrowed(tagged, inset + lead), indent: 0, gap: context.gap / 2 };
  const items = list.items.map((item, index): Composed => {
    const own = inTag(
      item.lang === undefined ? inner : inTypesetting(inner, typesettingOf(item.lang, context.shared.tokens)),
      'LI',
    );
    const label = inTag(own, 'Lbl');
    const body = shifted(
      stack(context.shared.compose(item.children, { ...inTag(own, 'LBody'), indent: 0 })),
      inset + lead,
    );
    const marker = list.ordered ? `${printDigits(String(list.start + index), context.shared.digits)}.` : '•';
    const style: TextStyle = { ...context.style, family: list.ordered ? context.style.family : 'sans' };
    const span = plainSpan(marker, style, han ? 'en' : language);
    const place = {
      x: lead,
      width: inset - size * 0.5,
      alignment: list.ordered ? ('end' as const) : ('start' as const),
    };
    return {
      items: withBeside(body, [span], place, { ...context, tag: label.tag }),
      before: inner.gap,
      after: inner.gap,
    };
  });
  const gap = Math.max(context.gap, context.lineHeight / 4);
  return { items: stack(items), before: gap, after: gap, bond: 'follower' };
}

/** A quotation: set in from both sides, its source beneath. */
export function composeQuote(quote: Quote, outer: Context): Composed {
  const context = inTag(outer, 'BlockQuote');
  const inset = context.style.size * 2;
  const inner: Context = { ...narrowed(context, inset, inset), indent: 0 };
  const body = stack(context.shared.compose(quote.children, inner));
  const { palette, sizes } = context.shared;
  const source = quote.attribution;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const attribution =
    source === undefined
      ? []
      : [
          space(context.lineHeight / 4, { keep: true }),
          ...kept(setInlines(source, inType(inner, style), { alignment: 'end' })),
        ];
  const items = source === undefined ? body : keptWithNext(body);
  return {
    items: shifted([...items, ...attribution], inset),
    before: context.lineHeight / 2,
    after: context.lineHeight / 2,
  };
}

/** A field in the language that it was written in: set as that language is, behind a bar, and said to be so in words. */
export function composeUntranslated(block: Untranslated, context: Context): Composed {
  const { palette, sizes, tokens } = context.shared;
  const inset = context.style.size;
  const narrow = narrowed(inTag(context, 'Div'), inset);
  const remark = setText(block.remark, narrow, {
    style: { family: 'sans', size: sizes.small, colour: palette.quiet },
    firstIndent: 0,
    alignment: 'start',
    whole: true,
  });
  const inner = block.lang === undefined ? narrow : inTypesetting(narrow, typesettingOf(block.lang, tokens));
  const body = stack(context.shared.compose(block.children, inner));
  const items = [...keptWithNext(kept(remark)), space(context.lineHeight / 4, { keep: true }), ...body];
  const frame = { x: 0, width: 0, edge: { thickness: 1, colour: palette.rule } };
  return {
    items: framed(shifted(items, inset), frame),
    before: context.lineHeight / 2,
    after: context.lineHeight / 2,
  };
}
