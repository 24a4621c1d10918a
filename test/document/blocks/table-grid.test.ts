import { describe, expect, test } from 'vitest';
import { groupSpans, gridOf } from '../../../src/document/blocks/table-grid.js';
import type { TableRow } from '../../../src/document/nodes.js';

/** Rows whose cells are written as the number of rows that each spans. */
function rowsOf(...rows: readonly (readonly number[])[]): readonly TableRow[] {
  return rows.map((spans, index) => ({
    key: `r${String(index + 1)}`,
    cells: spans.map((rowSpan) => ({ rowSpan, children: [] })),
  }));
}

describe('groupSpans', () => {
  const groups = (...rows: readonly (readonly number[])[]): readonly (readonly string[])[] =>
    groupSpans(rowsOf(...rows)).map((group) => group.map(({ key }) => key));

  test('leaves rows alone that no cell joins', () => {
    expect(groups([1, 1], [1, 1])).toEqual([['r1'], ['r2']]);
  });

  test('joins all rows that a cell spans, those that begin no span of their own among them', () => {
    expect(groups([3, 1], [1], [1], [1, 1])).toEqual([['r1', 'r2', 'r3'], ['r4']]);
  });

  test('joins rows of spans that overlap', () => {
    expect(groups([2, 1], [2], [1], [1, 1])).toEqual([['r1', 'r2', 'r3'], ['r4']]);
  });
});

test('gridOf finds the column of a cell past those that are spanned from above', () => {
  const grid = gridOf(rowsOf([3, 1], [1], [1], [1, 1]));
  expect(grid.map(({ line, column, rows }) => [line, column, rows])).toEqual([
    [0, 0, 3],
    [0, 1, 1],
    [1, 1, 1],
    [2, 1, 1],
    [3, 0, 1],
    [3, 1, 1],
  ]);
});
