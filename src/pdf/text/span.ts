import type { FontWish } from '../fonts/font-set.js';
import type { Owner } from '../structure/owner.js';

/** Where a run leads when it is clicked: to an address (`SafeHref`, escaped already), or to the block with that key. */
export type LinkTarget =
  { readonly kind: 'uri'; readonly uri: string } | { readonly kind: 'destination'; readonly key: string };

/** How a run of text looks. Sizes in points; `raise` lifts it above the baseline. */
export interface TextStyle extends FontWish {
  readonly size: number;
  readonly colour: string;
  readonly raise: number;
  readonly link?: LinkTarget;
  readonly decoration?: 'underline' | 'strike';
}

/** A piece of a paragraph in one style. `\n` in its text ends a line. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  /** BCP 47. */
  readonly language: string;
  /** Whether marks that both have are set as Chinese sets them. */
  readonly han: boolean;
  /** The note whose mark this is. */
  readonly note?: string;
  /** The block whose page number is printed here, and the numbering system of CLDR; `text` only keeps the room. */
  readonly pageOf?: { readonly key: string; readonly digits: string };
  /** What it belongs to in the structure of the document; without it, to nothing. */
  readonly owner?: Owner;
}
