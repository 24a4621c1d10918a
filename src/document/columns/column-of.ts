import type { Block, Row } from '../nodes.js';

/** The blocks of one column in order. Blocks that are printed once belong to the first column. */
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
