import type { Paragraph } from '../../document/nodes.js';
import { printDigits } from '../../language/digits.js';
import { html } from '../escape-html.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { renderInlines } from '../render-inlines.js';
import type { LanguageAndId } from '../views.js';

export interface ParagraphView extends LanguageAndId {
  readonly role: string;
  /** In the edition's digits. */
  readonly ordinal: string | undefined;
  readonly children: Html;
}

/** A paragraph, with its number if the print profile asks for it. */
export function viewParagraph(block: Paragraph, rendering: Rendering, place: Place): ParagraphView {
  return {
    ...viewBlock(block, rendering, place),
    role: block.role,
    ordinal:
      rendering.edition.profile.paragraphNumbers && place.ids === 'own' ? printOrdinal(block, rendering) : undefined,
    children: html(renderInlines(block.children, rendering, 'text')),
  };
}

function printOrdinal({ ordinal }: Paragraph, { edition }: Rendering): string | undefined {
  return ordinal === undefined ? undefined : printDigits(String(ordinal), edition.meta.digits);
}
