import type { Inline } from '../../document/nodes.js';

/** The words of inlines, for an outline or a title: without marks of notes. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('').normalize('NFC');
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'code':
    case 'reference':
      return inline.text;
    case 'emphasis':
    case 'link':
    case 'citation':
      return textOf(inline.children);
    case 'lineBreak':
      return ' ';
    case 'noteMark':
    case 'pageReference':
      return '';
  }
}
