import type { Block, Row } from '../nodes.js';

/** What stands in one column, in its order: the blocks of its edition, but for those that stand once, in the first. */
export function columnOf(rows: readonly Row[], column: number): readonly Block[] {
  return rows.flatMap((row): readonly Block[] => {
    switch (row.type) {
      case 'section': {
        const section = row.sections[column];
        return section === undefined ? [] : [{ ...section, children: columnOf(row.children, column) }];
      }
      case 'cells':
        return row.cells[column] ?? [];
    }
  });
}
