import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignEditions } from '../../../src/document/columns/align-editions.js';
import { columnOf } from '../../../src/document/columns/column-of.js';
import type { Block, FieldPart, Inline, PrintedEdition, Row } from '../../../src/document/nodes.js';
import { sampleDocument, sampleEdition } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';

const origin = { pointer: '/x' };
const sample = sampleEdition('zh');
const languages = ['zh', 'en', 'kk'] as const;

/** Blocks whose keys end in `.p1` and `.h1` are those of a prose field's text. */
function partOf(key: string): { readonly part?: FieldPart } {
  const [, field, ordinal] = /^(.+)\.[ph](\d+)$/u.exec(key) ?? [];
  return field === undefined ? {} : { part: { field, ordinal: Number(ordinal) } };
}

function paragraph(key: string, ...children: readonly Inline[]): Block {
  return { type: 'paragraph', key, ...partOf(key), origin, role: 'body', children };
}

/** A table that has its place in the text of a field, or in none. */
function table(key: string, columns: number, placedIn?: string): Block {
  const kinds = Array.from({ length: columns }, () => ({ kind: 'text' }) as const);
  const place = placedIn === undefined ? {} : { placedIn };
  return { type: 'table', key, ...place, origin, columns: kinds, head: [], rows: [{ key: `${key}.r1`, cells: [] }] };
}

function section(key: string, ...children: readonly Block[]): Block {
  const title: readonly Inline[] = [];
  return {
    type: 'section',
    key,
    ...partOf(key),
    origin,
    level: 2,
    headingLevel: 3,
    opener: 'none',
    title,
    listed: true,
    children,
  };
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

function edition(index: number, ...body: readonly Block[]): PrintedEdition {
  const meta = { ...sample.meta, language: languages[index] ?? 'en' };
  return { ...sample, meta, front: [], body, notes: [] };
}

/** Rows as the keys in their cells; sections as their headings with what is under them. */
function shape(rows: readonly Row[]): unknown {
  return rows.map((row) => {
    switch (row.type) {
      case 'section':
        return { headings: row.sections.map((heading) => heading?.key), under: shape(row.children) };
      case 'cells':
        return [
          ...(row.arrangement === 'beside' ? [] : [row.arrangement]),
          ...row.cells.map((cell) => cell.map(({ key }) => key).join(' ')),
        ];
    }
  });
}

describe('editions side by side', () => {
  test('pairs paragraphs of a field one by one where each edition has as many', () => {
    const one = edition(0, paragraph('f.p1'), paragraph('f.p2'), paragraph('g.p1'));
    const other = edition(1, paragraph('f.p1'), paragraph('f.p2'), paragraph('g.p1'));
    expect(shape(printed(one, other).body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['zh:f.p2', 'en:f.p2'],
      ['zh:g.p1', 'en:g.p1'],
    ]);
  });

  test('sets a field in one row where the counts of its blocks differ, and no more than that field', () => {
    const one = edition(0, paragraph('f.p1'), paragraph('f.p2'), paragraph('g.p1'));
    const other = edition(1, paragraph('f.p1'), paragraph('g.p1'));
    expect(shape(printed(one, other).body)).toEqual([
      ['zh:f.p1 zh:f.p2', 'en:f.p1'],
      ['zh:g.p1', 'en:g.p1'],
    ]);
  });

  test('pairs the headings that an author set inside a field by their place, though their ordinals differ', () => {
    const one = edition(0, section('f.h1', paragraph('f.p1'), paragraph('f.p2')), section('f.h2', paragraph('f.p3')));
    const other = edition(1, section('f.h1', paragraph('f.p1')), section('f.h2', paragraph('f.p2')));
    expect(shape(printed(one, other).body)).toEqual([
      { headings: ['zh:f.h1', 'en:f.h1'], under: [['zh:f.p1 zh:f.p2', 'en:f.p1']] },
      { headings: ['zh:f.h2', 'en:f.h2'], under: [['zh:f.p3', 'en:f.p2']] },
    ]);
  });

  test('does not pair a heading with a paragraph', () => {
    const one = edition(0, paragraph('f.p1'), section('f.h1', paragraph('f.p2')));
    const other = edition(1, paragraph('f.p1'), paragraph('f.p2'));
    expect(shape(printed(one, other).body)).toEqual([['zh:f.p1 zh:f.h1', 'en:f.p1 en:f.p2']]);
  });

  test('pairs a table with itself, and takes a field into one row where a language places it elsewhere', () => {
    const same = [paragraph('f.p1'), table('tbl-trade', 2, 'f'), paragraph('f.p2')] as const;
    expect(shape(printed(edition(0, ...same), edition(1, ...same)).body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['zh:tbl-trade', 'en:tbl-trade'],
      ['zh:f.p2', 'en:f.p2'],
    ]);
    const later = edition(1, paragraph('f.p1'), paragraph('f.p2'), table('tbl-trade', 2, 'f'));
    expect(shape(printed(edition(0, ...same), later).body)).toEqual([
      ['zh:f.p1 zh:tbl-trade zh:f.p2', 'en:f.p1 en:f.p2 en:tbl-trade'],
    ]);
  });

  test('sets what is too wide for a column across the page', () => {
    const wide = edition(0, table('tbl-wide', 3));
    expect(shape(printed(wide, edition(1, table('tbl-wide', 3))).body)).toEqual([
      ['stacked', 'zh:tbl-wide', 'en:tbl-wide'],
    ]);
  });

  test('has room for everything on a page for each edition, where nothing stands once', () => {
    const blocks = [table('tbl-wide', 3), bibliography('a')];
    expect(shape(alignEditions([edition(0, ...blocks), edition(1, ...blocks)], 'page').body)).toEqual([
      ['zh:tbl-wide', 'en:tbl-wide'],
      ['zh:references.list', 'en:references.list'],
    ]);
  });

  test('leaves the place empty where an edition lacks a section', () => {
    const one = edition(0, section('a', paragraph('a.x.p1')), section('b', paragraph('b.x.p1')));
    const other = edition(1, section('b', paragraph('b.x.p1')));
    expect(shape(printed(one, other).body)).toEqual([
      { headings: ['zh:a', undefined], under: [['zh:a.x.p1', '']] },
      { headings: ['zh:b', 'en:b'], under: [['zh:b.x.p1', 'en:b.x.p1']] },
    ]);
  });

  test('shows a picture once that is the same, with its captions', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const image = { mime: 'image/png', bytes, width: 1, height: 1, orientation: 1, colours: 'rgb' } as const;
    const figure = (first: number, ...caption: readonly Inline[]): Block => {
      return {
        type: 'figure',
        key: 'fig-map',
        origin,
        alt: '',
        image: { ...image, bytes: new Uint8Array([first, 2, 3]) },
        ...(caption.length === 0 ? {} : { caption }),
      };
    };
    const once = ['once', 'zh:fig-map', ''];
    expect(shape(printed(edition(0, figure(1)), edition(1, figure(1))).body)).toEqual([once]);
    expect(shape(printed(edition(0, figure(1)), edition(1, figure(9))).body)).toEqual([['zh:fig-map', 'en:fig-map']]);
    const [zh, en] = [{ type: 'text', text: '一' } as const, { type: 'text', text: 'One' } as const];
    const { body } = printed(edition(0, figure(1, zh)), edition(1, figure(1, en)));
    expect(shape(body)).toEqual([once, ['zh:fig-map.caption', 'en:fig-map.caption']]);
    expect(body).toMatchObject([
      { cells: [[{ alt: '' }], []] },
      { cells: [[{ children: [zh] }], [{ children: [en] }]] },
    ]);
  });

  test('prints a list of references once where it is the same, and every citation leads to it', () => {
    const cited: Inline = { type: 'reference', target: 'ref-a', text: '[1]' };
    const one = edition(0, paragraph('f.p1', cited), bibliography('a', 'b'));
    const other = edition(1, paragraph('f.p1', cited), bibliography('a', 'b'));
    const { body } = printed(one, other);
    expect(shape(body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['once', 'zh:references.list', ''],
    ]);
    const [row] = body;
    expect(row).toMatchObject({
      cells: [[{ children: [{ target: 'zh:ref-a' }] }], [{ children: [{ target: 'zh:ref-a' }] }]],
    });
    const longer = edition(1, paragraph('f.p1', cited), bibliography('a', 'b', 'c'));
    expect(shape(printed(one, longer).body)).toEqual([
      ['zh:f.p1', 'en:f.p1'],
      ['zh:references.list', 'en:references.list'],
    ]);
  });

  test('lets citations lead to what stands once below a heading too', () => {
    const cited: Inline = { type: 'reference', target: 'ref-a', text: '[1]' };
    const below = (index: number): PrintedEdition =>
      edition(index, paragraph('f.p1', cited), section('references', bibliography('a')));
    const { body } = printed(below(0), below(1));
    expect(shape(body)).toMatchObject([['zh:f.p1', 'en:f.p1'], { under: [['once', 'zh:references.list', '']] }]);
    const targets = JSON.stringify(body).match(/"target":"[^"]*"/g);
    expect(targets).toEqual(['"target":"zh:ref-a"', '"target":"zh:ref-a"']);
  });

  test('sets entry by entry only where each edition has nothing but such a list', () => {
    const entries = [{ key: 'aspects.a', term: [{ type: 'text', text: 'A' }] as const, children: [] }];
    const list: Block = { type: 'definitions', key: 'aspects', origin, entries };
    expect(shape(printed(edition(0, list), edition(1, list)).body)).toEqual([['byEntry', 'zh:aspects', 'en:aspects']]);
    expect(shape(printed(edition(0, list), edition(1, paragraph('aspects'))).body)).toEqual([
      ['zh:aspects', 'en:aspects'],
    ]);
  });

  test('keeps notes with their edition: marks and notes are renamed together', () => {
    const mark: Inline = { type: 'noteMark', note: 'f.note-a', label: '1' };
    const notes = [{ key: 'f.note-a', origin, label: '1', children: [] }];
    const one = { ...edition(0, paragraph('f.p1', mark)), notes };
    const other = { ...edition(1, paragraph('f.p1', mark)), notes };
    const { body, editions } = printed(one, other);
    expect(editions.map(({ notes: [note] }) => note?.key)).toEqual(['zh:f.note-a', 'en:f.note-a']);
    expect(body).toMatchObject([
      { cells: [[{ children: [{ note: 'zh:f.note-a' }] }], [{ children: [{ note: 'en:f.note-a' }] }]] },
    ]);
  });

  test('names every key and target of a document anew, and nothing else', () => {
    const [zh] = sampleDocument('zh', 'en').editions;
    const plain = JSON.parse(JSON.stringify(sampleEdition('zh')), withoutPictures) as unknown;
    const named = JSON.stringify(zh, withoutPictures);
    // were one left out, taking the language away again wouldn't give back what was
    expect(named.match(/"(?:key|target|note)":"(?!zh:)[^"{]*"/g)).toEqual(null);
    expect(JSON.parse(named.replaceAll(/"(key|target|note)":"zh:/g, '"$1":"'))).toEqual(plain);
  });

  test('every block of every edition stands exactly once and in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyUnit, { maxLength: 6 }), { minLength: 2, maxLength: 3 }), (lists) => {
        const [first = edition(0), ...others] = lists.map((units, index) => edition(index, ...build(units)));
        const { editions, body } = printed(first, ...others);
        editions.forEach((own, column) => {
          expect(inOrder(columnOf(body, column))).toEqual(inOrder(own.body));
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
    return first === undefined || !unit.table ? paragraphs : [first, table(`tbl-${field}`, 2, field), ...others];
  });
}

function inOrder(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => [block.key, ...(block.type === 'section' ? inOrder(block.children) : [])]);
}
