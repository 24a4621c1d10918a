import type { ProseInline } from './prose.js';
import { joinLines } from './soft-breaks.js';

/** A mark that belongs to either side of a line break, so that [1] after a line of Han gets no space before it. */
const neutral = '—';

/** Line breaks with the blanks around them, and tabs. The look-behind makes long runs of blanks take linear time. */
const gaps = /(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|\t+/g;

/** Replaces every soft line break in a paragraph with a space, or between scripts without word spaces with nothing. */
export function foldLines(inlines: readonly ProseInline[]): ProseInline[] {
  const plain = plainText(inlines);
  if (!/[\n\t]/.test(plain)) return [...inlines];
  let at = 0;
  const fold = (inline: ProseInline): ProseInline => {
    switch (inline.type) {
      case 'text': {
        const start = at;
        at += inline.text.length;
        return { ...inline, text: closeGaps(inline.text, plain, start) };
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

/** Joins the lines of a short text, such as a title written as a YAML block. */
export function foldText(text: string): string {
  const trimmed = text.trim();
  return closeGaps(trimmed, trimmed, 0);
}

/** Folds a text that starts at `start` of the whole paragraph. */
function closeGaps(text: string, whole: string, start: number): string {
  return text.replace(gaps, (gap, offset: number) => {
    if (!gap.includes('\n')) return ' ';
    const before = start + offset;
    return joinLines(whole.slice(Math.max(0, before - 4), before), whole.slice(before + gap.length).slice(0, 4));
  });
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
