import type { PdfObjects, PdfReference } from '../engine/pdf-objects.js';
import type { Owner, TagContent, TagDetails } from './tag.js';
import { Tag } from './tag.js';

/**
 * Counts the marked content of each page and, once all pages are printed, writes the tree of elements (ISO 32000-1, 14.7)
 * with the ways back from content to element.
 */
export class StructureTree {
  readonly #root: Tag;
  /** What the parent tree leads to: for a page the elements of its marked content, for an annotation its element. */
  readonly #parents: (Tag[] | Tag)[] = [];
  readonly #pages: PdfReference[] = [];
  #marked: Tag[] = [];

  constructor(root: Tag) {
    this.#root = root;
  }

  /** Begins the content of a page; what is marked from now on is on it. */
  beginPage(page: PdfReference): void {
    this.#pages.push(page);
    this.#marked = [];
    page.data['StructParents'] = this.#parents.length;
    this.#parents.push(this.#marked);
  }

  /** The operator that begins content (ISO 32000-1, 14.6): of an element, with a number on its page, or an artifact. */
  begin(owner: Owner): string {
    if (typeof owner === 'string') return artifacts[owner];
    const mcid = this.#marked.length;
    this.#marked.push(owner);
    owner.add({ kind: 'marked', page: this.#pages.length - 1, mcid });
    return `/${owner.role} <</MCID ${String(mcid)}>> BDC`;
  }

  /** The key under which an annotation on this page will name its element (`StructParent`). */
  get nextKey(): number {
    return this.#parents.length;
  }

  /** Makes an annotation that bears the key a part of an element. */
  addAnnotation(tag: Tag, reference: PdfReference): void {
    this.#parents.push(tag);
    tag.add({ kind: 'annotation', page: this.#pages.length - 1, reference });
  }

  /** Writes the elements and completes the root of the tree. */
  write(objects: PdfObjects, treeRoot: PdfReference): void {
    const references = new Map<Tag, PdfReference>();
    const ids = new Map<string, PdfReference>();
    const kept = new Set<Tag>();
    keepUsed(this.#root, kept);
    const write = (tag: Tag, parent: PdfReference): PdfReference => {
      const reference = objects.ref({});
      references.set(tag, reference);
      const page = tag.children.find((child): child is TagContent => !isTag(child))?.page;
      const kids = tag.children.flatMap((child): unknown[] => {
        if (!isTag(child)) return [this.#kid(child, page)];
        return kept.has(child) ? [write(child, reference)] : [];
      });
      const { id } = tag.details;
      if (id !== undefined) ids.set(id, reference);
      reference.data = {
        S: writtenRole(tag),
        P: parent,
        ...(page === undefined ? {} : { Pg: this.#pages[page] }),
        ...detailsOf(tag),
        ...(kids.length === 0 ? {} : { K: kids.length === 1 ? kids[0] : kids }),
      };
      reference.end();
      return reference;
    };
    const root = write(this.#root, treeRoot);
    const parentOf = (tag: Tag): PdfReference | null => references.get(tag) ?? null;
    const parentTree = objects.ref({
      Nums: this.#parents.flatMap((entry, key) => [key, Array.isArray(entry) ? entry.map(parentOf) : parentOf(entry)]),
    });
    parentTree.end();
    Object.assign(treeRoot.data, { K: root, ParentTree: parentTree, ParentTreeNextKey: this.#parents.length });
    // pdfkit writes a String object as a string, a primitive as a name; names are sorted by their bytes (7.9.6)
    const names = [...ids].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, element]) => [new String(id), element]);
    if (names.length > 0) treeRoot.data['IDTree'] = { Names: names };
  }

  #kid(content: TagContent, ownPage: number | undefined): unknown {
    const page = content.page === ownPage ? {} : { Pg: this.#pages[content.page] };
    switch (content.kind) {
      case 'marked':
        return content.page === ownPage ? content.mcid : { Type: 'MCR', ...page, MCID: content.mcid };
      case 'annotation':
        return { Type: 'OBJR', ...page, Obj: content.reference };
    }
  }
}

const artifacts = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
} as const;

/** Elements with content somewhere inside, and every cell of a table that has some: an empty cell keeps its column. */
function keepUsed(tag: Tag, kept: Set<Tag>): boolean {
  let used = false;
  for (const child of tag.children) {
    if (!isTag(child) || keepUsed(child, kept)) used = true;
  }
  if (!used) return false;
  kept.add(tag);
  if (tag.role === 'Table') keepCells(tag, kept);
  return true;
}

function keepCells(tag: Tag, kept: Set<Tag>): void {
  for (const child of tag.children) {
    if (!isTag(child) || !tableRoles.has(child.role)) continue;
    kept.add(child);
    keepCells(child, kept);
  }
}

function isTag(child: Tag | TagContent): child is Tag {
  return child instanceof Tag;
}

const tableRoles: ReadonlySet<string> = new Set(['THead', 'TBody', 'TR', 'TH', 'TD']);

/** What leads nowhere, because its place isn't printed, is no link. */
function writtenRole(tag: Tag): string {
  if (tag.role !== 'Link') return tag.role;
  return tag.children.some((child) => !isTag(child) && child.kind === 'annotation') ? 'Link' : 'Span';
}

function detailsOf(tag: Tag): Record<string, unknown> {
  const { details, parent, language } = tag;
  const attributes = attributesOf(tag, details);
  return {
    ...(parent !== undefined && language !== parent.language ? { Lang: new String(language) } : {}),
    ...(details.alt === undefined ? {} : { Alt: new String(details.alt.normalize('NFC')) }),
    ...(details.id === undefined ? {} : { ID: new String(details.id) }),
    ...(attributes === undefined ? {} : { A: attributes }),
  };
}

/** Attributes of lists, cells and pictures (ISO 32000-1, 14.8.5). */
function attributesOf({ box }: Tag, { list, cell }: TagDetails): object | undefined {
  if (list !== undefined) return { O: 'List', ListNumbering: list };
  if (box !== undefined) return { O: 'Layout', Placement: 'Block', BBox: box };
  if (cell === undefined) return undefined;
  const { scope, columns, rows } = cell;
  if (scope === undefined && columns === 1 && rows === 1) return undefined;
  return {
    O: 'Table',
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  };
}
