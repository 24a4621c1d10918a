import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

const table = (...rows: readonly string[]): { tables: string } => ({
  tables: [
    'tables:\n  - id: trade\n    caption: Trade\n    columns:\n      - head: Year\n      - head: Trade\n    rows:',
    ...rows.map((row) => `      - ${row}`),
  ].join('\n'),
});

describe('table/cells', () => {
  test('accepts rows as wide as the head, empty cells included', () => {
    expect(findingsOf('table/cells', table('[2023, 41.02]', '[2024, ""]'))).toEqual([]);
  });

  test('finds rows with a cell too few or too many', () => {
    expect(findingsOf('table/cells', table('[2023, 41.02]', '[2024]', '[2025, 1, 2]'))).toEqual([
      { severity: 'error', pointer: '/tables/0/rows/1', mark: -1 },
      { severity: 'error', pointer: '/tables/0/rows/2', mark: -1 },
    ]);
  });

  test('finds a head that lacks a column, once, where all rows agree', () => {
    expect(findingsOf('table/cells', table('[1, 2, 3]', '[1, 2, 3]', '[1, 2, 3]'))).toEqual([
      { severity: 'error', pointer: '/tables/0/columns', mark: -1 },
    ]);
  });
});
