import type { ChangeMark, Inline } from '../../document/nodes.js';
import type { LinkTarget, Span, TextStyle } from '../text/span.js';
import type { Sheet } from './context.js';
import { isHanLanguage } from './setting.js';

/** The destination of a block's key; notes have one of their own, so that a note and a block never meet. */
export function noteDestination(note: string): string {
  return `note:${note}`;
}

/** Inlines as spans in one type; `language` is that of what surrounds them. Text is normalised to NFC. */
export function spansOf(
  inlines: readonly Inline[],
  style: TextStyle,
  language: string,
  sheet: Pick<Sheet, 'palette'>,
): readonly Span[] {
  return inlines.flatMap((inline) => spansOfInline(inline, style, language, sheet));
}

/** One piece of plain text. */
export function plainSpan(text: string, style: TextStyle, language: string): Span {
  return { text: text.normalize('NFC'), style, language, han: isHanLanguage(language) };
}

function spansOfInline(
  inline: Inline,
  outer: TextStyle,
  outerLanguage: string,
  sheet: Pick<Sheet, 'palette'>,
): readonly Span[] {
  const language = inline.lang ?? outerLanguage;
  const style = marked(outer, inline.change, sheet);
  const plain = (text: string, own: TextStyle = style): Span => plainSpan(text, own, language);
  switch (inline.type) {
    case 'text':
    case 'value':
      return [plain(inline.text)];
    case 'code':
      return [plain(inline.text, { ...style, family: 'sans' })];
    case 'emphasis': {
      const strong = inline.strength === 'strong';
      const own: TextStyle = strong ? { ...style, weight: 700 } : { ...style, italic: true };
      return spansOf(inline.children, own, language, sheet);
    }
    case 'citation':
      return spansOf(inline.children, style, language, sheet);
    case 'link': {
      const link: LinkTarget | undefined = isSafe(inline.href) ? { kind: 'uri', uri: inline.href } : undefined;
      const own = { ...style, colour: sheet.palette.accent, ...(link === undefined ? {} : { link }) };
      return spansOf(inline.children, own, language, sheet);
    }
    case 'reference':
      return [plain(inline.text, { ...style, link: { kind: 'destination', key: inline.target } })];
    case 'pageReference': {
      const link: LinkTarget = { kind: 'destination', key: inline.target };
      return [{ ...plain('00', { ...style, link }), pageOf: inline.target }];
    }
    case 'noteMark': {
      const link: LinkTarget = { kind: 'destination', key: noteDestination(inline.note) };
      const raised = { ...style, size: style.size * 0.62, raise: style.raise + style.size * 0.36, italic: false, link };
      return [{ ...plain(inline.label, raised), han: false, note: inline.note }];
    }
    case 'lineBreak':
      return [plain('\n')];
  }
}

function marked(style: TextStyle, change: ChangeMark | undefined, sheet: Pick<Sheet, 'palette'>): TextStyle {
  if (change === undefined) return style;
  return change.kind === 'inserted'
    ? { ...style, decoration: 'underline', colour: sheet.palette.accent }
    : { ...style, decoration: 'strike', colour: sheet.palette.quiet };
}

/** Other schemes could run something; they are printed and not linked. */
function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href);
}
