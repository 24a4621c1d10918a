import type { Inline } from '../nodes.js';

/** Inlines as plain text, note marks left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
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
    case 'pageReference':
      return '';
  }
}
