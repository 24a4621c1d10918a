import type { Inline } from '../nodes.js';

/** The plain text of inlines: no notes, no links, a space for a line break. Deleted text is left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  if (inline.change?.kind === 'deleted') return '';
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'reference':
    case 'value':
      return inline.text;
    case 'emphasis':
    case 'link':
    case 'citation':
      return plainText(inline.children);
    case 'lineBreak':
      return ' ';
    case 'noteMark':
      return '';
  }
}
