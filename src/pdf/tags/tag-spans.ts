import type { Span } from '../text/span.js';
import type { Owner, Tag } from './tag.js';
import { linkAround } from './tag.js';

/** What spans belong to: an element, and the name of a note for those who don't see its mark (`{n}`). */
export interface SpanOwner {
  readonly owner: Owner;
  /** The language in which the spans' surroundings are set (BCP 47). */
  readonly language: string;
  readonly noteName: string;
}

/**
 * Says of each span what it belongs to: links, marks of notes and words in another language are elements of their own
 * inside their paragraph, one each however many spans or lines they take.
 */
export function tagSpans(spans: readonly Span[], { owner, language, noteName }: SpanOwner): readonly Span[] {
  if (typeof owner === 'string') return spans.map((span) => ({ ...span, tag: owner }));
  const inLink = linkAround(owner) !== undefined;
  let link: { readonly target: Span['style']['link']; readonly tag: Tag } | undefined;
  let foreign: { readonly language: string; readonly around: Tag; readonly tag: Tag } | undefined;
  return spans.map((span, index) => {
    const target = span.style.link;
    if (target === undefined || inLink) link = undefined;
    else if (link?.target !== target) link = { target, tag: linkIn(owner, spans, index, noteName) };
    const around = link?.tag ?? owner;
    if (span.language === language || !/\p{L}/u.test(span.text)) return { ...span, tag: around };
    if (foreign?.language !== span.language || foreign.around !== around) {
      foreign = { language: span.language, around, tag: around.piece('Span', { language: span.language }) };
    }
    return { ...span, tag: foreign.tag };
  });
}

/** A link that begins at a span; the mark of a note refers to it. */
function linkIn(owner: Tag, spans: readonly Span[], index: number, noteName: string): Tag {
  const first = spans[index];
  const target = first?.style.link;
  if (first?.note !== undefined) {
    return owner.piece('Reference').piece('Link', { contents: noteName.replaceAll('{n}', () => first.text) });
  }
  const end = spans.findIndex(({ style }, at) => at > index && style.link !== target);
  const words = spans.slice(index, end < 0 ? undefined : end).map(({ text }) => text);
  return owner.piece('Link', { contents: target?.kind === 'uri' ? target.uri : words.join('') });
}
