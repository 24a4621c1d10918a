import type { ElementDetails, Role, Slot } from './element.js';

/** Content that is not part of the text (ISO 32000-1, 14.8.2.2); heads and feet are named (ISO 14289-1, 7.8). */
export type Artifact = 'header' | 'footer' | 'repeated' | 'layout';

/** The owner of content on a page. */
export type Owner = Artifact | SlotOwner | Piece;

/** The element of a block that text or a picture belongs to. */
export interface SlotOwner {
  readonly kind: 'slot';
  readonly slot: Slot;
  /** Whether the element is inside a link, so that its text needs no other link. */
  readonly inLink: boolean;
}

/** A part of an element's text that is its own element, such as a link; it is read where it is printed. */
export interface Piece {
  readonly kind: 'piece';
  readonly role: Role;
  readonly within: SlotOwner | Piece;
  readonly details: ElementDetails;
}

export function ownerOf(slot: Slot, options: { readonly inLink: boolean } = { inLink: false }): SlotOwner {
  return { kind: 'slot', slot, ...options };
}

/** A piece of an element's text; one object is one element, over however many lines it continues. */
export function pieceOf(within: SlotOwner | Piece, role: Role, details: ElementDetails = {}): Piece {
  return { kind: 'piece', role, within, details };
}

/** Whether content of this owner is inside a link. */
export function isInLink(owner: SlotOwner | Piece): boolean {
  return owner.kind === 'slot' ? owner.inLink : owner.role === 'Link' || isInLink(owner.within);
}
