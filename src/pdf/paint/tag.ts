import type { Element, ElementDetails, Role } from '../structure/element.js';
import type { PdfReference } from './pdf-objects.js';

/** A marked-content sequence on a page, counted from 0, or an annotation there. */
export type TagContent =
  | { readonly kind: 'marked'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly reference: PdfReference };

/** Left, bottom, right and top in points, in the coordinates of the page. */
export type TagBox = readonly [number, number, number, number];

/** An element of the structure with its printed content; an element that never gets content is not written. */
export class Tag {
  readonly role: Role;
  readonly details: ElementDetails;
  readonly parent: Tag | undefined;
  /** BCP 47: its own or that of its parent. */
  readonly language: string;
  readonly #children: (Tag | TagContent)[] = [];
  #box: TagBox | undefined;

  constructor(role: Role, details: ElementDetails, parent: Tag | undefined, language: string) {
    this.role = role;
    this.details = details;
    this.parent = parent;
    this.language = details.language ?? language;
  }

  /** Creates the tags of an element and of its descendants; calls `tell` for each element with a slot. */
  static of(element: Element, parent: Tag | undefined, language: string, tell: (slot: string, tag: Tag) => void): Tag {
    const { role, slot, children, ...details } = element;
    const tag = new Tag(role, details, parent, language);
    if (slot !== undefined) tell(slot, tag);
    for (const child of children) tag.#children.push(Tag.of(child, tag, tag.language, tell));
    return tag;
  }

  /** Adds printed content, or a piece of its text, in print order. */
  add(content: Tag | TagContent): void {
    this.#children.push(content);
  }

  /** Records the position of a picture on its page. */
  placeAt(box: TagBox): void {
    this.#box = box;
  }

  get box(): TagBox | undefined {
    return this.#box;
  }

  get children(): readonly (Tag | TagContent)[] {
    return this.#children;
  }

  /** The link that contains it, or the tag itself if it is one. */
  get link(): Tag | undefined {
    return this.role === 'Link' ? this : this.parent?.link;
  }
}
