import { describe, expect, test } from 'vitest';
import type { FlowItem, LineItem } from '../../../src/pdf/flow/items.js';
import { keptWhereItFits, pageBreak, softPageBreak } from '../../../src/pdf/flow/items.js';
import { paginateChapters } from '../../../src/pdf/flow/paginate-chapters.js';
import { setText } from '../support/set-text.js';

const lines = (name: string, count: number): readonly LineItem[] =>
  Array.from({ length: count }, (_, index) => ({ ...setText(`${name}${String(index)}`), height: 10 }));

/** How many lines of ten points stand on each page of two hundred. */
function counts(items: readonly FlowItem[]): readonly number[] {
  const shape = { height: 200, line: 10, noteGap: 10, noteItems: () => [] };
  return paginateChapters(items, shape).map((page) => page.items.filter(({ type }) => type === 'line').length);
}

describe('paginateChapters', () => {
  test('saves a last page of a line or two by pages that are a line longer', () => {
    expect(counts(lines('a', 42))).toEqual([21, 21]);
  });

  test('fills a last page of a few lines where none can be saved, and loses no line', () => {
    expect(counts(lines('a', 44))).toEqual([19, 19, 6]);
    expect(counts(lines('a', 23))).toEqual([18, 5]);
  });

  test('leaves a last page alone that has lines enough', () => {
    expect(counts(lines('a', 27))).toEqual([20, 7]);
  });

  test('begins a page for each chapter', () => {
    expect(counts([...lines('a', 3), pageBreak, ...lines('b', 3)])).toEqual([3, 3]);
  });

  test('lets a chapter share the page where all of it fits below the one before, and only there', () => {
    expect(counts([...lines('a', 8), softPageBreak, ...lines('b', 8)])).toEqual([16]);
    expect(counts([...lines('a', 8), softPageBreak, ...lines('b', 12)])).toEqual([8, 12]);
  });
});

describe('keptWhereItFits', () => {
  test('moves a block whole where the page stays nearly full', () => {
    expect(counts([...lines('a', 16), ...keptWhereItFits(lines('b', 8))])).toEqual([16, 8]);
  });

  test('parts it where the page would be left too empty', () => {
    expect(counts([...lines('a', 12), ...keptWhereItFits(lines('b', 15))])).toEqual([20, 7]);
  });
});
