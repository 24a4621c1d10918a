import type { ElementDetails } from '../structure/element.js';
import type { PdfObjects, PdfReference } from './pdf-objects.js';
import type { StructureTree } from './structure-tree.js';
import { Tag, type TagContent } from './tag.js';

/** Writes the printed elements and completes the root of the tree (ISO 32000-1, 14.7). */
export function writeStructure(tree: StructureTree, objects: PdfObjects, treeRoot: PdfReference): void {
  const references = new Map<Tag, PdfReference>();
  const ids = new Map<string, PdfReference>();
  const kept = new Set<Tag>();
  keepUsed(tree.root, kept);
  const write = (tag: Tag, parent: PdfReference): PdfReference => {
    const reference = objects.ref({});
    references.set(tag, reference);
    const page = tag.children.find((child): child is TagContent => !isTag(child))?.page;
    const kids = tag.children.flatMap((child): unknown[] => {
      if (!isTag(child)) return [kidOf(child, page, tree.pages)];
      return kept.has(child) ? [write(child, reference)] : [];
    });
    const { id } = tag.details;
    if (id !== undefined) ids.set(id, reference);
    reference.data = {
      S: writtenRole(tag),
      P: parent,
      ...(page === undefined ? {} : { Pg: tree.pages[page] }),
      ...detailsOf(tag),
      ...(kids.length === 0 ? {} : { K: kids.length === 1 ? kids[0] : kids }),
    };
    reference.end();
    return reference;
  };
  const root = write(tree.root, treeRoot);
  const parentOf = (tag: Tag): PdfReference | null => references.get(tag) ?? null;
  const parentTree = objects.ref({
    Nums: tree.parents.flatMap((entry, key) => [key, entry instanceof Tag ? parentOf(entry) : entry.map(parentOf)]),
  });
  parentTree.end();
  Object.assign(treeRoot.data, { K: root, ParentTree: parentTree, ParentTreeNextKey: tree.parents.length });
  // pdfkit writes a String object as a string, a primitive as a name; names are in byte order (7.9.6)
  const names = [...ids].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, element]) => [new String(id), element]);
  if (names.length > 0) treeRoot.data['IDTree'] = { Names: names };
}

function kidOf(content: TagContent, ownPage: number | undefined, pages: readonly PdfReference[]): unknown {
  const page = content.page === ownPage ? {} : { Pg: pages[content.page] };
  switch (content.kind) {
    case 'marked':
      return content.page === ownPage ? content.mcid : { Type: 'MCR', ...page, MCID: content.mcid };
    case 'annotation':
      return { Type: 'OBJR', ...page, Obj: content.reference };
  }
}

/** Elements that contain content, and every cell of a table that does: an empty cell is needed to keep the columns. */
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

/** A link without a destination, because its target isn't printed, becomes a span. */
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
function attributesOf({ box }: Tag, { list, cell }: ElementDetails): object | undefined {
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
