import type { Owner, Piece, SlotOwner } from '../structure/owner.js';
import { isInLink, pieceOf } from '../structure/owner.js';
import type { Span } from '../text/span.js';

/** What spans belong to, and the name of a note for readers who don't see its mark (`{n}`). */
export interface SpanOwner {
  readonly owner: Owner;
  /** The language of the text around the spans (BCP 47). */
  readonly language: string;
  readonly noteName: string;
}

/**
 * Sets the owner of each span: links, note marks and words in another language are elements inside their paragraph, one
 * each, over however many spans or lines they continue.
 */
export function ownSpans(spans: readonly Span[], { owner, language, noteName }: SpanOwner): readonly Span[] {
  if (typeof owner === 'string') return spans.map((span) => ({ ...span, owner }));
  const inLink = isInLink(owner);
  let link: { readonly target: Span['style']['link']; readonly piece: Piece } | undefined;
  let foreign: { readonly language: string; readonly around: SlotOwner | Piece; readonly piece: Piece } | undefined;
  return spans.map((span, index) => {
    const target = span.style.link;
    if (target === undefined || inLink) link = undefined;
    else if (link?.target !== target) link = { target, piece: linkIn(owner, spans, index, noteName) };
    const around = link?.piece ?? owner;
    if (span.language === language || !/\p{L}/u.test(span.text)) return { ...span, owner: around };
    if (foreign?.language !== span.language || foreign.around !== around) {
      foreign = {
        language: span.language,
        around,
        piece: pieceOf(around, 'Span', { language: span.language }),
      };
    }
    return { ...span, owner: foreign.piece };
  });
}

/** A link that begins at a span; for the mark of a note it refers to the note. */
function linkIn(owner: SlotOwner | Piece, spans: readonly Span[], index: number, noteName: string): Piece {
  const first = spans[index];
  const target = first?.style.link;
  if (first?.note !== undefined) {
    const contents = noteName.replaceAll('{n}', () => first.text);
    return pieceOf(pieceOf(owner, 'Reference'), 'Link', { contents });
  }
  const end = spans.findIndex(({ style }, at) => at > index && style.link !== target);
  const words = spans.slice(index, end < 0 ? undefined : end).map(({ text }) => text);
  return pieceOf(owner, 'Link', { contents: target?.kind === 'uri' ? target.uri : words.join('') });
}
