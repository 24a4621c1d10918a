import type { ProseInline } from './prose.js';
import { joinLines } from './soft-breaks.js';

/** A mark that either side of a line break may own, so that [1] after a Han line gets no space before it. */
const neutral = '—';

/** The inlines of one paragraph with every soft line break turned into a space or, between unspaced scripts, nothing. */
export function foldLines(inlines: readonly ProseInline[]): ProseInline[] {
  const plain = plainText(inlines);
  if (!plain.includes('\n')) return [...inlines];
  let at = 0;
  const fold = (inline: ProseInline): ProseInline => {
    switch (inline.type) {
      case 'text': {
        const start = at;
        at += inline.text.length;
        const text = inline.text.replace(/[ \t]*\n[ \t]*/g, (gap, offset: number) =>
          joinLines(plain.slice(0, start + offset).slice(-4), plain.slice(start + offset + gap.length).slice(0, 4)),
        );
        return { ...inline, text };
      }
      case 'emphasis':
      case 'link':
        return { ...inline, children: inline.children.map(fold) };
      default:
        at += plainText([inline]).length;
        return inline;
    }
  };
  return inlines.map(fold).filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function plainText(inlines: readonly ProseInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'emphasis':
        case 'link':
          return plainText(inline.children);
        case 'code':
          return inline.text.replaceAll('\n', ' ');
        default:
          return neutral;
      }
    })
    .join('');
}
