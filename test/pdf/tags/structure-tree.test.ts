import { describe, expect, test } from 'vitest';
import type { PdfObjects, PdfReference } from '../../../src/pdf/paint/pdf-objects.js';
import { StructureTree } from '../../../src/pdf/tags/structure-tree.js';
import { Tag } from '../../../src/pdf/tags/tag.js';

/** What `write` makes, as plain data: references become `#1`, `#2` … in the order of their making. */
function written(build: (root: Tag, tree: StructureTree) => void): readonly Record<string, unknown>[] {
  const made: PdfReference[] = [];
  const objects: PdfObjects = {
    ref(data: Record<string, unknown> = {}) {
      const reference: PdfReference = { data, end: () => undefined };
      made.push(reference);
      return reference;
    },
  };
  const treeRoot: PdfReference = { data: { Type: 'StructTreeRoot' }, end: () => undefined };
  const root = Tag.document('en');
  const tree = new StructureTree(root);
  build(root, tree);
  tree.write(objects, treeRoot);
  const known = new Map([...made.entries()].map(([index, reference]) => [reference, `#${String(index + 1)}`]));
  known.set(treeRoot, 'root');
  const plain = (value: unknown): unknown => {
    if (value instanceof String) return value.valueOf();
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const name = known.get(value as PdfReference);
    if (name !== undefined) return name;
    if ('end' in value) return (value as { data?: { name?: unknown } }).data?.name;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]));
  };
  return [treeRoot, ...made].map(({ data }) =>
    Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plain(value)])),
  );
}

function page(name: string): PdfReference {
  return { data: { name }, end: () => undefined };
}

describe('the structure tree', () => {
  test('an element names its page, and the page of content that stands elsewhere', () => {
    const [root, document, paragraph] = written((top, tree) => {
      const tag = top.block('P');
      tree.beginPage(page('one'));
      expect(tree.begin(tag)).toBe('/P <</MCID 0>> BDC');
      expect(tree.begin('header')).toMatch(/^\/Artifact .*\/Pagination.*\/Header.* BDC$/);
      tree.beginPage(page('two'));
      tree.begin(tag);
    });
    expect(root).toMatchObject({ K: '#1', ParentTree: '#3' });
    expect(document).toEqual({ S: 'Document', P: 'root', K: '#2' });
    expect(paragraph).toEqual({ S: 'P', P: '#1', Pg: 'one', K: [0, { Type: 'MCR', Pg: 'two', MCID: 0 }] });
  });

  test('the parent tree leads from each page and each annotation to its element', () => {
    const one = page('one');
    const all = written((top, tree) => {
      const first = top.block('P');
      const second = top.block('P');
      const link = second.piece('Link');
      tree.beginPage(one);
      tree.begin(first);
      tree.begin(link);
      expect(tree.nextKey).toBe(1);
      tree.addAnnotation(link, page('link'));
    });
    expect(one.data['StructParents']).toBe(0);
    expect(all.at(-1)).toEqual({ Nums: [0, ['#2', '#4'], 1, '#4'] });
    expect(all[4]).toEqual({
      S: 'Link',
      P: '#3',
      Pg: 'one',
      K: [1, { Type: 'OBJR', Obj: 'link' }],
    });
  });

  test('pieces of text stand between the text around them', () => {
    const all = written((top, tree) => {
      const tag = top.block('P');
      const foreign = tag.piece('Span', { language: 'kk' });
      tree.beginPage(page('one'));
      tree.begin(tag);
      tree.begin(foreign);
      tree.begin(tag);
    });
    expect(all[2]).toMatchObject({ S: 'P', K: [0, '#3', 2] });
    expect(all[3]).toEqual({ S: 'Span', P: '#2', Pg: 'one', Lang: 'kk', K: 1 });
  });

  test('what was never printed is not written, but an empty cell of a table keeps its column', () => {
    const all = written((top, tree) => {
      top.block('H1');
      const row = top.block('Table').block('TBody').block('TR');
      row.block('TD', { cell: { columns: 1, rows: 1 } });
      const cell = row.block('TH', { cell: { scope: 'Row', columns: 2, rows: 1 } });
      tree.beginPage(page('one'));
      tree.begin(cell);
    });
    expect(all.map(({ S: role }) => role).filter((role) => role !== undefined)).toEqual([
      'Document',
      'Table',
      'TBody',
      'TR',
      'TD',
      'TH',
    ]);
    expect(all[6]).toMatchObject({ A: { O: 'Table', Scope: 'Row', ColSpan: 2 } });
  });

  test('a link whose place is not printed is no link', () => {
    const all = written((top, tree) => {
      const link = top.block('P').piece('Link');
      tree.beginPage(page('one'));
      tree.begin(link);
    });
    expect(all[3]).toMatchObject({ S: 'Span' });
  });

  test('names lead to notes', () => {
    const [root] = written((top, tree) => {
      const notes = [top.block('Note', { id: 'b' }), top.block('Note', { id: 'a' })];
      tree.beginPage(page('one'));
      for (const note of notes) tree.begin(note);
    });
    expect(root).toMatchObject({ IDTree: { Names: ['a', '#3', 'b', '#2'] } });
  });
});
