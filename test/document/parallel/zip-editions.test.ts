import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, PrintedDocument } from '../../../src/document/nodes.js';
import type { ParallelBlock } from '../../../src/document/parallel/parallel-document.js';
import { zipEditions } from '../../../src/document/parallel/zip-editions.js';
import { sampleDocument } from '../../fixtures/sample-document.js';

const origin = { pointer: '/x' };
const sample = sampleDocument('zh');
const languages = ['zh', 'en', 'kk'] as const;

function paragraph(key: string, ...children: readonly Inline[]): Block {
  return { type: 'paragraph', key, origin, role: 'body', children };
}

function table(key: string, columns: number): Block {
  const kinds = Array.from({ length: columns }, () => ({ kind: 'text' }) as const);
  return { type: 'table', key, origin, columns: kinds, head: [], rows: [{ key: `${key}.r1`, cells: [] }] };
}

function section(key: string, ...children: readonly Block[]): Block {
  return { type: 'section', key, origin, level: 2, opener: 'none', title: [], listed: true, children };
}

function bibliography(...works: readonly string[]): Block {
  const entries = works.map((work, index) => {
    return {
      key: `ref-${work}`,
      origin,
      label: `[${String(index + 1)}]`,
      children: [{ type: 'text', text: work }] as const,
    };
  });
  return { type: 'bibliography', key: 'references.list', origin, entries };
}

function edition(index: number, ...body: readonly Block[]): PrintedDocument {
  const meta = { ...sample.meta, language: languages[index] ?? 'en' };
  return { ...sample, meta, front: [], body, notes: [] };
}

/** Rows as the keys in their cells; sections as their headings with what is under them. */
function shape(blocks: readonly ParallelBlock[]): unknown {
  return blocks.map((block) => {
    switch (block.type) {
      case 'section':
        return { headings: block.sections.map((heading) => heading?.key), under: shape(block.children) };
      case 'row':
        return [
          ...(block.arrangement === 'stacked' ? ['stacked'] : []),
          ...block.cells.map((cell) => cell.map(({ key }) => key).join(' ')),
        ];
      case 'figure':
        return { once: block.figures.map(({ key }) => key) };
      case 'shared':
        return { shared: block.block.key };
    }
  });
}

describe('editions side by side', () => {
  test('pairs paragraphs of a field one by one where each edition has as many', () => {
    const one = edition(0, paragraph('f.p1'), paragraph('f.p2'), paragraph('g.p1'));
    const other = edition(1, paragraph('f.p1'), paragraph('f.p2'), paragraph('g.p1'));
    expect(shape(zipEditions([one, other]).body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['zh:f.p2', 'en:f.p2'],
      ['zh:g.p1', 'en:g.p1'],
    ]);
  });

  test('sets a field in one row where the counts of its blocks differ, and no more than that field', () => {
    const one = edition(0, paragraph('f.p1'), paragraph('f.p2'), paragraph('g.p1'));
    const other = edition(1, paragraph('f.p1'), paragraph('g.p1'));
    expect(shape(zipEditions([one, other]).body)).toEqual([
      ['zh:f.p1 zh:f.p2', 'en:f.p1'],
      ['zh:g.p1', 'en:g.p1'],
    ]);
  });

  test('pairs the headings that an author set inside a field by their place, though their ordinals differ', () => {
    const one = edition(0, section('f.h1', paragraph('f.p1'), paragraph('f.p2')), section('f.h2', paragraph('f.p3')));
    const other = edition(1, section('f.h1', paragraph('f.p1')), section('f.h2', paragraph('f.p2')));
    expect(shape(zipEditions([one, other]).body)).toEqual([
      { headings: ['zh:f.h1', 'en:f.h1'], under: [['zh:f.p1 zh:f.p2', 'en:f.p1']] },
      { headings: ['zh:f.h2', 'en:f.h2'], under: [['zh:f.p3', 'en:f.p2']] },
    ]);
  });

  test('does not pair a heading with a paragraph', () => {
    const one = edition(0, paragraph('f.p1'), section('f.h1', paragraph('f.p2')));
    const other = edition(1, paragraph('f.p1'), paragraph('f.p2'));
    expect(shape(zipEditions([one, other]).body)).toEqual([['zh:f.p1 zh:f.h1', 'en:f.p1 en:f.p2']]);
  });

  test('pairs a table with itself, and takes a field into one row where a language places it elsewhere', () => {
    const same = [paragraph('f.p1'), table('tbl-trade', 2), paragraph('f.p2')] as const;
    expect(shape(zipEditions([edition(0, ...same), edition(1, ...same)]).body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['zh:tbl-trade', 'en:tbl-trade'],
      ['zh:f.p2', 'en:f.p2'],
    ]);
    const later = edition(1, paragraph('f.p1'), paragraph('f.p2'), table('tbl-trade', 2));
    expect(shape(zipEditions([edition(0, ...same), later]).body)).toEqual([
      ['zh:f.p1 zh:tbl-trade zh:f.p2', 'en:f.p1 en:f.p2 en:tbl-trade'],
    ]);
  });

  test('sets what is too wide for a column across the page', () => {
    const wide = edition(0, table('tbl-wide', 3));
    expect(shape(zipEditions([wide, edition(1, table('tbl-wide', 3))]).body)).toEqual([
      ['stacked', 'zh:tbl-wide', 'en:tbl-wide'],
    ]);
  });

  test('leaves the place empty where an edition lacks a section', () => {
    const one = edition(0, section('a', paragraph('a.x.p1')), section('b', paragraph('b.x.p1')));
    const other = edition(1, section('b', paragraph('b.x.p1')));
    expect(shape(zipEditions([one, other]).body)).toEqual([
      { headings: ['zh:a', undefined], under: [['zh:a.x.p1', '']] },
      { headings: ['zh:b', 'en:b'], under: [['zh:b.x.p1', 'en:b.x.p1']] },
    ]);
  });

  test('shows a picture once that is the same, with its captions', () => {
    const image = { mime: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 1, height: 1 } as const;
    const figure = (first: number): Block => {
      return {
        type: 'figure',
        key: 'fig-map',
        origin,
        alt: '',
        image: { ...image, bytes: new Uint8Array([first, 2, 3]) },
      };
    };
    expect(shape(zipEditions([edition(0, figure(1)), edition(1, figure(1))]).body)).toEqual([
      { once: ['zh:fig-map', 'en:fig-map'] },
    ]);
    expect(shape(zipEditions([edition(0, figure(1)), edition(1, figure(9))]).body)).toEqual([
      ['zh:fig-map', 'en:fig-map'],
    ]);
  });

  test('prints a list of references once where it is the same, and every citation leads to it', () => {
    const cited: Inline = { type: 'reference', target: 'ref-a', text: '[1]' };
    const one = edition(0, paragraph('f.p1', cited), bibliography('a', 'b'));
    const other = edition(1, paragraph('f.p1', cited), bibliography('a', 'b'));
    const { body } = zipEditions([one, other]);
    expect(shape(body)).toEqual([['zh:f.p1', 'en:f.p1'], { shared: 'zh:references.list' }]);
    const [row] = body;
    expect(row).toMatchObject({
      cells: [[{ children: [{ target: 'zh:ref-a' }] }], [{ children: [{ target: 'zh:ref-a' }] }]],
    });
    const longer = edition(1, paragraph('f.p1', cited), bibliography('a', 'b', 'c'));
    expect(shape(zipEditions([one, longer]).body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['zh:references.list', 'en:references.list'],
    ]);
  });

  test('keeps notes with their edition: marks and notes are renamed together', () => {
    const mark: Inline = { type: 'noteMark', note: 'f.note-a', label: '1' };
    const notes = [{ key: 'f.note-a', origin, label: '1', children: [] }];
    const one = { ...edition(0, paragraph('f.p1', mark)), notes };
    const other = { ...edition(1, paragraph('f.p1', mark)), notes };
    const { body, editions } = zipEditions([one, other]);
    expect(editions.map(({ notes: [note] }) => note?.key)).toEqual(['zh:f.note-a', 'en:f.note-a']);
    expect(body).toMatchObject([
      { cells: [[{ children: [{ note: 'zh:f.note-a' }] }], [{ children: [{ note: 'en:f.note-a' }] }]] },
    ]);
  });

  test('names every key and target of a document anew, and nothing else', () => {
    const [zh] = zipEditions([sampleDocument('zh'), sampleDocument('en')]).editions;
    const plain = JSON.parse(JSON.stringify(sampleDocument('zh')), withoutPictures) as unknown;
    const named = JSON.stringify(zh, withoutPictures);
    // were one left out, taking the language away again wouldn't give back what was
    expect(named.match(/"(?:key|target|note)":"(?!zh:)[^"{]*"/g)).toEqual(null);
    expect(JSON.parse(named.replaceAll(/"(key|target|note)":"zh:/g, '"$1":"'))).toEqual(plain);
  });

  test('every block of every edition stands exactly once and in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyUnit, { maxLength: 6 }), { minLength: 2, maxLength: 3 }), (lists) => {
        const documents = lists.map((units, index) => edition(index, ...build(units)));
        const { editions, body } = zipEditions(documents);
        editions.forEach((document, column) => {
          expect(inColumn(body, column)).toEqual(inOrder(document.body));
        });
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

function withoutPictures(key: string, value: unknown): unknown {
  return key === 'bytes' ? undefined : value;
}

/** Something that an edition may hold, drawn from few keys, so that editions have much in common and differ at random. */
type Unit =
  | { readonly kind: 'field'; readonly name: string; readonly paragraphs: number; readonly table: boolean }
  | { readonly kind: 'section'; readonly name: string; readonly paragraphs: number };

const anyUnit: fc.Arbitrary<Unit> = fc.oneof(
  fc.record({
    kind: fc.constant('field' as const),
    name: fc.constantFrom('f', 'g', 'h'),
    paragraphs: fc.integer({ min: 1, max: 3 }),
    table: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('section' as const),
    name: fc.constantFrom('s', 't', 'u'),
    paragraphs: fc.integer({ min: 0, max: 2 }),
  }),
);

/** Blocks with keys that are unique in their edition, as those of a report are. */
function build(units: readonly Unit[]): readonly Block[] {
  const used = new Set<string>();
  return units.flatMap((unit): readonly Block[] => {
    if (used.has(unit.name)) return [];
    used.add(unit.name);
    const field = unit.kind === 'field' ? unit.name : `${unit.name}.text`;
    const paragraphs = Array.from({ length: unit.paragraphs }, (_, i) => paragraph(`${field}.p${String(i + 1)}`));
    if (unit.kind === 'section') return [section(unit.name, ...paragraphs)];
    const [first, ...others] = paragraphs;
    return first === undefined || !unit.table ? paragraphs : [first, table(`tbl-${field}`, 2), ...others];
  });
}

function inOrder(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => [block.key, ...(block.type === 'section' ? inOrder(block.children) : [])]);
}

function inColumn(blocks: readonly ParallelBlock[], column: number): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'section': {
        const heading = block.sections[column];
        return [...(heading === undefined ? [] : [heading.key]), ...inColumn(block.children, column)];
      }
      case 'row':
        return inOrder(block.cells[column] ?? []);
      case 'figure':
        return block.figures.slice(column, column + 1).map(({ key }) => key);
      case 'shared':
        return [block.block.key];
    }
  });
}
