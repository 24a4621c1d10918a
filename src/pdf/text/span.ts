import type { FontWish } from '../fonts/font-set.js';
import type { Owner } from '../structure/owner.js';

/** The target of a link: an address (`SafeHref`, already escaped), or the block with that key. */
export type LinkTarget =
  { readonly kind: 'uri'; readonly uri: string } | { readonly kind: 'destination'; readonly key: string };

/** The style of a run of text. Sizes in points; `raise` lifts it above the baseline. */
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
  /** Whether marks used in both Chinese and alphabets are set as in Chinese. */
  readonly han: boolean;
  /** The note whose mark this is. */
  readonly note?: string;
  /** The block whose page number is printed here, and the CLDR numbering system; `text` only reserves the space. */
  readonly pageOf?: { readonly key: string; readonly digits: string };
  /** The owner in the structure of the document; absent: none. */
  readonly owner?: Owner;
}
