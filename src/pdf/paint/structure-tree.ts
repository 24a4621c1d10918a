import type { Element } from '../structure/element.js';
import type { Artifact, Owner, Piece, SlotOwner } from '../structure/owner.js';
import type { PdfReference } from './pdf-objects.js';
import { Tag } from './tag.js';

/**
 * The tree of elements during painting: finds the element of painted content and counts the marked content of each page
 * (ISO 32000-1, 14.7), so that the tree can be written with references from content to elements.
 */
export class StructureTree {
  readonly root: Tag;
  readonly #bySlot = new Map<string, Tag>();
  readonly #byPiece = new Map<Piece, Tag>();
  readonly #parents: (Tag[] | Tag)[] = [];
  readonly #pages: PdfReference[] = [];
  #marked: Tag[] = [];

  /** `root` is the element of the whole document and has a language. */
  constructor(root: Element) {
    this.root = Tag.of(root, undefined, root.language ?? 'und', (slot, tag) => {
      // if two elements have the same slot, the first in reading order gets the text
      if (!this.#bySlot.has(slot)) this.#bySlot.set(slot, tag);
    });
  }

  /** The element of content on a page; a piece is created when it is first painted, and is read at that position. */
  tagOf(owner: SlotOwner | Piece): Tag {
    if (owner.kind === 'slot') return this.#bySlot.get(owner.slot) ?? this.root;
    const known = this.#byPiece.get(owner);
    if (known !== undefined) return known;
    const around = this.tagOf(owner.within);
    const tag = new Tag(owner.role, owner.details, around, around.language);
    around.add(tag);
    this.#byPiece.set(owner, tag);
    return tag;
  }

  /** Begins the content of a page; later marked content belongs to it. */
  beginPage(page: PdfReference): void {
    this.#pages.push(page);
    this.#marked = [];
    page.data['StructParents'] = this.#parents.length;
    this.#parents.push(this.#marked);
  }

  /** The operator that begins content (ISO 32000-1, 14.6): of an element, with its number on the page, or artifact. */
  begin(owner: Tag | Artifact): string {
    if (typeof owner === 'string') return artifacts[owner];
    const mcid = this.#marked.length;
    this.#marked.push(owner);
    owner.add({ kind: 'marked', page: this.#pages.length - 1, mcid });
    return `/${owner.role} <</MCID ${String(mcid)}>> BDC`;
  }

  /** The key by which an annotation on this page will refer to its element (`StructParent`). */
  get nextKey(): number {
    return this.#parents.length;
  }

  /** Makes an annotation with the next key a part of an element. */
  addAnnotation(tag: Tag, reference: PdfReference): void {
    this.#parents.push(tag);
    tag.add({ kind: 'annotation', page: this.#pages.length - 1, reference });
  }

  /** The entries of the parent tree: for a page the elements of its marked content, for an annotation its element. */
  get parents(): readonly (readonly Tag[] | Tag)[] {
    return this.#parents;
  }

  get pages(): readonly PdfReference[] {
    return this.#pages;
  }
}

/** Whether an owner is an element of the text. */
export function isOfText(owner: Owner): owner is SlotOwner | Piece {
  return typeof owner !== 'string';
}

const artifacts = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
} as const;
