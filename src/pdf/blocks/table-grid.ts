import type { TableCell, TableRow } from '../../document/nodes.js';

/** A cell and where it begins, counted in lines and columns of its rows. */
export interface GridCell {
  readonly line: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: TableCell;
}

/** Finds the column of each cell, past those that a cell of an earlier row still spans (HTML, forming a table). */
export function gridOf(rows: readonly TableRow[]): readonly GridCell[] {
  /** For each column the first line that no cell from above reaches. */
  const free: number[] = [];
  return rows.flatMap((row, line) => {
    let column = 0;
    return row.cells.map((cell): GridCell => {
      while ((free[column] ?? 0) > line) column++;
      const columns = Math.max(1, cell.columnSpan ?? 1);
      const spanned = Math.min(Math.max(1, cell.rowSpan ?? 1), rows.length - line);
      const placed = { line, column, columns, rows: spanned, cell };
      for (let i = column; i < column + columns; i++) free[i] = line + spanned;
      column += columns;
      return placed;
    });
  });
}
