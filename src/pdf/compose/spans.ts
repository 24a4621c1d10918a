import type { ChangeMark, Inline } from '../../document/nodes.js';
import { directionOf } from '../../language/tags.js';
import type { LinkTarget, Span, TextStyle } from '../text/span.js';
import type { ComposeShared } from './context.js';
import { isHanLanguage } from './typesetting.js';

/** The destination of a note's key, with a prefix so that a note and a block never have the same one. */
export function noteDestination(note: string): string {
  return `note:${note}`;
}

/** Inlines as spans in one type; `language` is that of the surrounding text. Text is normalised to NFC. */
export function spansOf(
  inlines: readonly Inline[],
  style: TextStyle,
  language: string,
  shared: Pick<ComposeShared, 'palette'>,
): readonly Span[] {
  return inlines.flatMap((inline) => isolate(inline, language, style, spansOfInline(inline, style, language, shared)));
}

/**
 * Text in the other direction than its surroundings is isolated (UAX #9, 2.4.2), so that neither reorders the marks of
 * the other: inlines with a language of that direction, and addresses, which run from left to right in every language.
 */
function isolate(inline: Inline, outer: string, style: TextStyle, spans: readonly Span[]): readonly Span[] {
  const around = directionOf(outer);
  const address = around === 'rtl' && (inline.type === 'code' || (inline.type === 'link' && isAddress(spans)));
  const own = address ? 'ltr' : (inline.dir ?? directionOf(inline.lang ?? outer));
  if (own === around || spans.length === 0) return spans;
  const control = (text: string): Span => plainSpan(text, style, outer);
  return [control(own === 'rtl' ? '\u2067' : '\u2066'), ...spans, control('\u2069')];
}

function isAddress(spans: readonly Span[]): boolean {
  return /^(?:[a-z]+:\/\/|www\.|[\w.+-]+@)/i.test(spans.map(({ text }) => text).join(''));
}

/** One piece of plain text. */
export function plainSpan(text: string, style: TextStyle, language: string): Span {
  return { text: text.normalize('NFC'), style, language, han: isHanLanguage(language) };
}

function spansOfInline(
  inline: Inline,
  outer: TextStyle,
  outerLanguage: string,
  shared: Pick<ComposeShared, 'palette'>,
): readonly Span[] {
  const language = inline.lang ?? outerLanguage;
  const style = marked(outer, inline.change, shared);
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
      return spansOf(inline.children, own, language, shared);
    }
    case 'citation':
      return spansOf(inline.children, style, language, shared);
    case 'link': {
      const link: LinkTarget = { kind: 'uri', uri: inline.href };
      const own = { ...style, colour: shared.palette.accent, link };
      return spansOf(inline.children, own, language, shared);
    }
    case 'reference':
      return [plain(inline.text, { ...style, link: { kind: 'destination', key: inline.target } })];
    case 'noteMark': {
      const link: LinkTarget = { kind: 'destination', key: noteDestination(inline.note) };
      const raised = { ...style, size: style.size * 0.62, raise: style.raise + style.size * 0.36, italic: false, link };
      return [{ ...plain(inline.label, raised), han: false, note: inline.note }];
    }
    case 'lineBreak':
      return [plain('\n')];
  }
}

function marked(style: TextStyle, change: ChangeMark | undefined, shared: Pick<ComposeShared, 'palette'>): TextStyle {
  if (change === undefined) return style;
  return change.kind === 'inserted'
    ? { ...style, decoration: 'underline', colour: shared.palette.accent }
    : { ...style, decoration: 'strike', colour: shared.palette.quiet };
}
