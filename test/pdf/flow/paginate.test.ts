import { describe, expect, test } from 'vitest';
import type { FlowItem, LineItem, RowItem } from '../../../src/pdf/flow/items.js';
import { pageBreak, row, space } from '../../../src/pdf/flow/items.js';
import type { FlowPage } from '../../../src/pdf/flow/paginate.js';
import { paginate } from '../../../src/pdf/flow/paginate.js';
import { setText } from '../support/set-text.js';

/** A line of ten points that says its name. */
function line(name: string, options: { keep?: boolean; note?: string } = {}): LineItem {
  const item = setText(name, options.note);
  return { ...item, height: 10, keep: options.keep ?? false };
}
const paragraph = (name: string, count: number): readonly LineItem[] =>
  Array.from({ length: count }, (_, index) =>
    line(`${name}${String(index + 1)}`, { keep: index === 0 || index === count - 2 ? index < count - 1 : false }),
  );

function names(items: readonly FlowItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.type === 'line') return [item.line.clusters.map(({ text }) => text).join('')];
    return item.type === 'row' ? item.cells.flatMap((cell) => names(cell.items)) : [];
  });
}
const pagesOf = (
  items: readonly FlowItem[],
  height = 50,
  notes: Record<string, readonly FlowItem[]> = {},
): readonly FlowPage[] => paginate(items, { height, noteGap: 5, noteItems: (key) => notes[key] ?? [] });
const split = (items: readonly FlowItem[], height?: number): readonly (readonly string[])[] =>
  pagesOf(items, height).map((page) => names(page.items));

describe('paginate', () => {
  test('fills pages and loses no line', () => {
    const items = Array.from({ length: 12 }, (_, index) => line(`l${String(index)}`));
    expect(split(items).map((page) => page.length)).toEqual([5, 5, 2]);
    expect(split(items).flat()).toEqual(names(items));
  });

  test('leaves no single line of a paragraph at the foot of a page (orphan)', () => {
    expect(split([...paragraph('a', 4), ...paragraph('b', 4)])).toEqual([
      ['a1', 'a2', 'a3', 'a4'],
      ['b1', 'b2', 'b3', 'b4'],
    ]);
  });

  test('leaves no single line of a paragraph at the head of a page (widow)', () => {
    expect(split(paragraph('a', 6))).toEqual([
      ['a1', 'a2', 'a3', 'a4'],
      ['a5', 'a6'],
    ]);
  });

  test('takes a heading along with two lines of its text', () => {
    const items = [...paragraph('a', 3), line('H', { keep: true }), space(5, { keep: true }), ...paragraph('b', 5)];
    expect(split(items)).toEqual([
      ['a1', 'a2', 'a3'],
      ['H', 'b1', 'b2', 'b3'],
      ['b4', 'b5'],
    ]);
  });

  test('takes a chain of headings along, and gives up where nothing may part', () => {
    const chain = Array.from({ length: 7 }, (_, index) => line(`k${String(index)}`, { keep: true }));
    expect(split([line('x'), ...chain]).flat()).toEqual(['x', ...names(chain)]);
    expect(split([line('x'), ...chain])[0]).toEqual(['x']);
  });

  test('drops room at the top of a page but not what is fixed', () => {
    const [, free] = pagesOf([...paragraph('a', 5), space(20), line('b')]);
    expect(free?.items.map(({ type }) => type)).toEqual(['line']);
    const [, held] = pagesOf([...paragraph('a', 5), pageBreak, space(20, { fixed: true }), line('b')]);
    expect(held?.items.map(({ type }) => type)).toEqual(['space', 'line']);
  });

  test('begins a page where one is asked for, and no empty ones', () => {
    expect(split([pageBreak, line('a'), pageBreak, pageBreak, line('b')])).toEqual([['a'], ['b']]);
  });
});

describe('rows', () => {
  const cell = (x: number, items: readonly FlowItem[]) => ({ x, items });
  const head = row({ cells: [cell(0, [line('HEAD', { keep: true })])], width: 100, divisible: false, keep: true });
  const bodyRow = (name: string, count: number, divisible = false): RowItem =>
    row({
      cells: [
        cell(0, [line(`${name}.`)]),
        cell(
          50,
          Array.from({ length: count }, (_, index) => line(`${name}${String(index)}`)),
        ),
      ],
      width: 100,
      divisible,
      header: [head],
    });

  test('repeat the head on each page', () => {
    const pages = split([head, bodyRow('a', 2), bodyRow('b', 2), bodyRow('c', 2)]);
    expect(pages.map(([first]) => first)).toEqual(['HEAD', 'HEAD']);
    expect(pages.flat().filter((name) => name.startsWith('c'))).toEqual(['c.', 'c0', 'c1']);
  });

  test('go over to the next page where they are taller than one, with the head above each share', () => {
    const pages = split([line('x'), head, bodyRow('a', 11)]);
    expect(pages.slice(1).every(([first]) => first === 'HEAD')).toBe(true);
    expect(pages.flat().filter((name) => /^a\d/.test(name))).toEqual(
      Array.from({ length: 11 }, (_, index) => `a${String(index)}`),
    );
  });

  test('that may be divided fill the page', () => {
    const pages = split([line('x'), line('y'), bodyRow('a', 5, true)]);
    expect(pages[0]).toEqual(['x', 'y', 'a.', 'a0', 'a1', 'a2']);
    expect(pages[1]).toEqual(['HEAD', 'a3', 'a4']);
  });

  test('that go on overleaf do so without the room that stood before the next line', () => {
    const room = space(5, { keep: true });
    const pages = pagesOf(
      [line('x'), row({ cells: [cell(0, [line('a'), line('b'), room, line('c')])], width: 100, divisible: true })],
      40,
    );
    const [, rest] = pages.map(({ items }) => items.flatMap((item) => (item.type === 'row' ? item.cells : [])));
    expect(rest?.map(({ items }) => items.map(({ type }) => type))).toEqual([['line']]);
    expect(pages.map(({ items }) => names(items))).toEqual([['x', 'a', 'b'], ['c']]);
  });

  test('that may not be divided move whole', () => {
    const pages = split([line('x'), line('y'), bodyRow('a', 4)]);
    expect(pages).toEqual([
      ['x', 'y'],
      ['HEAD', 'a.', 'a0', 'a1', 'a2', 'a3'],
    ]);
  });
});

describe('notes', () => {
  const notes = {
    n1: [line('note1')],
    n2: [line('note2')],
    long: Array.from({ length: 9 }, (_, index) => line(`long${String(index)}`)),
  };

  test('stand once where lines beside one another in a row bear the same mark', () => {
    const cells = [0, 100].map((x) => ({ x, items: [line('a', { note: 'n1' }), line('b', { note: 'n1' })] }));
    const pages = pagesOf([row({ cells, width: 200, divisible: true })], 50, notes);
    expect(pages.map((page) => names(page.notes))).toEqual([['note1']]);
  });

  test('stand on the page of their mark and take their room from it', () => {
    const items = [line('a'), line('b', { note: 'n1' }), line('c'), line('d'), line('e', { note: 'n2' })];
    const pages = pagesOf(items, 50, notes);
    expect(pages.map((page) => [names(page.items), names(page.notes)])).toEqual([
      [['a', 'b', 'c'], ['note1']],
      [['d', 'e'], ['note2']],
    ]);
  });

  test('go over to the next page with a mark that is taken back', () => {
    const items = [line('a'), line('b'), line('c', { keep: true, note: 'n1' }), line('d', { keep: true }), line('e')];
    const pages = pagesOf(items, 50, notes);
    expect(pages.map((page) => [names(page.items), names(page.notes)])).toEqual([
      [['a', 'b'], []],
      [['c', 'd', 'e'], ['note1']],
    ]);
  });

  test('longer than a page are continued, and whole in the end', () => {
    const pages = pagesOf([line('a', { note: 'long' }), line('b'), line('c')], 50, notes);
    expect(pages.flatMap((page) => names(page.notes))).toEqual(names(notes.long));
    expect(pages.flatMap((page) => names(page.items))).toEqual(['a', 'b', 'c']);
    expect(pages.every((page) => page.items.length * 10 + page.notes.length * 10 <= 50)).toBe(true);
  });
});
