import type { Element, ElementDetails, Role } from '../structure/element.js';
import type { PdfReference } from './pdf-objects.js';

/** A marked-content sequence on a page, counted from 0, or an annotation there. */
export type TagContent =
  | { readonly kind: 'marked'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly reference: PdfReference };

/** Left, bottom, right and top in points, as the page counts them. */
export type TagBox = readonly [number, number, number, number];

/** An element of the structure with what is printed of it; what never gets any content is not written. */
export class Tag {
  readonly role: Role;
  readonly details: ElementDetails;
  readonly parent: Tag | undefined;
  /** BCP 47: its own or that of what surrounds it. */
  readonly language: string;
  readonly #children: (Tag | TagContent)[] = [];
  #box: TagBox | undefined;

  constructor(role: Role, details: ElementDetails, parent: Tag | undefined, language: string) {
    this.role = role;
    this.details = details;
    this.parent = parent;
    this.language = details.language ?? language;
  }

  /** Makes the tags of an element and of all inside it; tells of each element that has a slot. */
  static of(element: Element, parent: Tag | undefined, language: string, tell: (slot: string, tag: Tag) => void): Tag {
    const { role, slot, children, ...details } = element;
    const tag = new Tag(role, details, parent, language);
    if (slot !== undefined) tell(slot, tag);
    for (const child of children) tag.#children.push(Tag.of(child, tag, tag.language, tell));
    return tag;
  }

  /** Takes content that was printed, or a piece of its text, in the order of print. */
  add(content: Tag | TagContent): void {
    this.#children.push(content);
  }

  /** Says where on its page a picture stands. */
  placeAt(box: TagBox): void {
    this.#box = box;
  }

  get box(): TagBox | undefined {
    return this.#box;
  }

  get children(): readonly (Tag | TagContent)[] {
    return this.#children;
  }

  /** The link that it is in, or is. */
  get link(): Tag | undefined {
    return this.role === 'Link' ? this : this.parent?.link;
  }
}
