import { describe, expect, test } from 'vitest';
import type { PdfObjects, PdfReference } from '../../../src/pdf/paint/pdf-objects.js';
import { StructureTree } from '../../../src/pdf/paint/structure-tree.js';
import type { Tag } from '../../../src/pdf/paint/tag.js';
import { writeStructure } from '../../../src/pdf/paint/write-structure.js';
import type { Element } from '../../../src/pdf/structure/element.js';
import { group, leaf } from '../../../src/pdf/structure/element.js';
import { ownerOf, pieceOf } from '../../../src/pdf/structure/owner.js';

/**
 * What is written of a document of these elements, as plain data: references become `#1`, `#2` … in the order of their
 * making. `paint` is given the tree, and finds the element of a slot in it.
 */
function written(
  elements: readonly Element[],
  paint: (tree: StructureTree, tag: (slot: string) => Tag) => void,
): readonly Record<string, unknown>[] {
  const made: PdfReference[] = [];
  const objects: PdfObjects = {
    ref(data: Record<string, unknown> = {}) {
      const reference: PdfReference = { data, end: () => undefined };
      made.push(reference);
      return reference;
    },
  };
  const treeRoot: PdfReference = { data: { Type: 'StructTreeRoot' }, end: () => undefined };
  const tree = new StructureTree(group('Document', elements, { language: 'en' }));
  paint(tree, (slot) => tree.tagOf(ownerOf(slot)));
  writeStructure(tree, objects, treeRoot);
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
    const [root, document, paragraph] = written([leaf('P', 'p')], (tree, tag) => {
      tree.beginPage(page('one'));
      expect(tree.begin(tag('p'))).toBe('/P <</MCID 0>> BDC');
      expect(tree.begin('header')).toMatch(/^\/Artifact .*\/Pagination.*\/Header.* BDC$/);
      tree.beginPage(page('two'));
      tree.begin(tag('p'));
    });
    expect(root).toMatchObject({ K: '#1', ParentTree: '#3' });
    expect(document).toEqual({ S: 'Document', P: 'root', K: '#2' });
    expect(paragraph).toEqual({ S: 'P', P: '#1', Pg: 'one', K: [0, { Type: 'MCR', Pg: 'two', MCID: 0 }] });
  });

  test('elements stand in the order in which they are read, whatever is painted first', () => {
    const [, document] = written([leaf('H1', 'first'), leaf('P', 'second')], (tree, tag) => {
      tree.beginPage(page('one'));
      tree.begin(tag('second'));
      tree.begin(tag('first'));
    });
    expect(document).toMatchObject({ K: ['#2', '#3'] });
  });

  test('the parent tree leads from each page and each annotation to its element', () => {
    const one = page('one');
    const all = written([leaf('P', 'first'), leaf('P', 'second')], (tree, tag) => {
      const link = tree.tagOf(pieceOf(ownerOf('second'), 'Link'));
      tree.beginPage(one);
      tree.begin(tag('first'));
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

  test('pieces of text stand between the text around them, one each however often they are painted', () => {
    const all = written([leaf('P', 'p')], (tree, tag) => {
      const foreign = pieceOf(ownerOf('p'), 'Span', { language: 'kk' });
      tree.beginPage(page('one'));
      tree.begin(tag('p'));
      tree.begin(tree.tagOf(foreign));
      tree.begin(tag('p'));
      tree.begin(tree.tagOf(foreign));
    });
    expect(all[2]).toMatchObject({ S: 'P', K: [0, '#3', 2] });
    expect(all[3]).toEqual({ S: 'Span', P: '#2', Pg: 'one', Lang: 'kk', K: [1, 3] });
  });

  test('what was never printed is not written, but an empty cell of a table keeps its column', () => {
    const cells = [
      group('TD', [leaf('P', 'empty')], { cell: { columns: 1, rows: 1 } }),
      group('TH', [leaf('P', 'filled')], { cell: { scope: 'Row', columns: 2, rows: 1 } }),
    ];
    const table = group('Table', [group('TBody', [group('TR', cells)])]);
    const all = written([leaf('H1', 'title'), table], (tree, tag) => {
      tree.beginPage(page('one'));
      tree.begin(tag('filled'));
    });
    expect(all.map(({ S: role }) => role).filter((role) => role !== undefined)).toEqual([
      'Document',
      'Table',
      'TBody',
      'TR',
      'TD',
      'TH',
      'P',
    ]);
    expect(all[6]).toMatchObject({ A: { O: 'Table', Scope: 'Row', ColSpan: 2 } });
  });

  test('a link whose place is not printed is no link', () => {
    const all = written([leaf('P', 'p')], (tree) => {
      tree.beginPage(page('one'));
      tree.begin(tree.tagOf(pieceOf(ownerOf('p'), 'Link')));
    });
    expect(all[3]).toMatchObject({ S: 'Span' });
  });

  test('names lead to notes', () => {
    const notes = ['b', 'a'].map((id) => group('Note', [leaf('P', id)], { id }));
    const [root] = written(notes, (tree, tag) => {
      tree.beginPage(page('one'));
      for (const slot of ['b', 'a']) tree.begin(tag(slot));
    });
    expect(root).toMatchObject({ IDTree: { Names: ['a', '#4', 'b', '#2'] } });
  });

  test('of two elements of one name, the first in the order of reading has the text', () => {
    const [, document] = written([leaf('H1', 'twice'), leaf('P', 'twice')], (tree, tag) => {
      tree.beginPage(page('one'));
      tree.begin(tag('twice'));
    });
    expect(document).toMatchObject({ K: '#2' });
  });
});
