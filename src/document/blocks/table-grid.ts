import type { TableCell, TableRow } from './table.js';

/** A cell and its position, as row and column from 0. */
export interface GridCell {
  readonly line: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: TableCell;
}

/** The column of each cell, after columns that a cell of an earlier row still spans (HTML 4.9.12, forming a table). */
export function gridOf(rows: readonly TableRow[]): readonly GridCell[] {
  /** For each column, the first row that no cell above covers. */
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

/** Groups rows that a cell spans together. */
export function groupSpans(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  let open = 0;
  for (const line of rows) {
    const reach = Math.max(1, ...line.cells.map((cell) => cell.rowSpan ?? 1));
    if (open > 0) groups.at(-1)?.push(line);
    else groups.push([line]);
    open = Math.max(open, reach) - 1;
  }
  return groups;
}
