import type { PdfReference } from '../engine/pdf-objects.js';

/** The standard structure types that we use (ISO 32000-1, 14.8.4); as none is our own, no role map is needed. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | Heading
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span'
  | 'Reference'
  | 'Link'
  | 'Note';

export type Heading = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';

/** What stands on a page and is no part of the text (ISO 32000-1, 14.8.2.2); heads and feet are named (ISO 14289-1, 7.8). */
export type Artifact = 'header' | 'footer' | 'repeated' | 'layout';

/** What a piece of a page belongs to. */
export type Owner = Tag | Artifact;

/** What is said of an element. */
export interface TagDetails {
  /** BCP 47; written where it isn't that of the surrounding element. */
  readonly language?: string;
  /** Says what those see who see the page. */
  readonly alt?: string;
  /** Unique in the file. */
  readonly id?: string;
  /** Of a link: where it leads, for those who don't see what stands around it. */
  readonly contents?: string;
  readonly list?: 'Decimal' | 'Disc' | 'None';
  readonly cell?: CellDetails;
}
export interface CellDetails {
  readonly scope?: 'Column' | 'Row';
  readonly columns: number;
  readonly rows: number;
}

/** A marked-content sequence on a page, counted from 0, or an annotation there. */
export type TagContent =
  | { readonly kind: 'marked'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly reference: PdfReference };

/** Left, bottom, right and top in points, as the page counts them. */
export type Box = readonly [number, number, number, number];

/**
 * An element of the document's structure. Blocks join it as they are composed, which is the order of reading; pieces of a
 * line join when the first of their content is printed, and so does the content itself. What is never printed (a title
 * tried in another size) stays empty, and is not written.
 */
export class Tag {
  readonly role: Role;
  readonly details: TagDetails;
  readonly parent: Tag | undefined;
  /** BCP 47: its own or that of what surrounds it. */
  readonly language: string;
  readonly #children: (Tag | TagContent)[] = [];
  #joined: boolean;
  #box: Box | undefined;

  private constructor(role: Role, details: TagDetails, parent: Tag | undefined, language: string, joined: boolean) {
    this.role = role;
    this.details = details;
    this.parent = parent;
    this.language = language;
    this.#joined = joined;
  }

  /** The element of a whole document in a language (BCP 47). */
  static document(language: string): Tag {
    return new Tag('Document', { language }, undefined, language, true);
  }

  /** A block inside it, after those that are there. */
  block(role: Role, details: TagDetails = {}): Tag {
    const tag = new Tag(role, details, this, details.language ?? this.language, true);
    this.#children.push(tag);
    return tag;
  }

  /** A piece of its text, which stands where it will be printed. */
  piece(role: Role, details: TagDetails = {}): Tag {
    return new Tag(role, details, this, details.language ?? this.language, false);
  }

  /** Takes content that was printed. */
  add(content: TagContent): void {
    this.#join();
    this.#children.push(content);
  }

  #join(): void {
    if (this.#joined || this.parent === undefined) return;
    this.#joined = true;
    this.parent.#join();
    this.parent.#children.push(this);
  }

  /** Says where on its page a picture stands. */
  placeAt(box: Box): void {
    this.#box = box;
  }

  get box(): Box | undefined {
    return this.#box;
  }

  get children(): readonly (Tag | TagContent)[] {
    return this.#children;
  }
}

/** The heading of a section: the title of the document is the first, and each section inside another is one below. */
export function headingIn(tag: Owner): Heading {
  let depth = 1;
  for (let at = elementOf(tag); at !== undefined; at = at.parent) {
    if (at.role === 'Sect') depth++;
  }
  return headings[Math.min(depth, headings.length) - 1] ?? 'H6';
}

const headings: readonly Heading[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** The element, where it is one. */
export function elementOf(owner: Owner | undefined): Tag | undefined {
  return typeof owner === 'string' ? undefined : owner;
}

/** The link that a piece of text is in. */
export function linkAround(owner: Owner | undefined): Tag | undefined {
  let tag = elementOf(owner);
  while (tag !== undefined && tag.role !== 'Link') tag = tag.parent;
  return tag;
}
