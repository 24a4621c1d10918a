import type { Cell } from '../schema/report.gen.js';
import { limits, type LimitName } from '../values/limits.js';

/** Counts the rows of all tables of a study, whether they stand in its file or beside it. */
export class TableBudget {
  private rows = 0;
  private cells = 0;
  private characters = 0;

  /** Counts a row; the limit that it exceeds, if any. */
  take(row: readonly Cell[]): LimitName | undefined {
    const lengths = row.map(lengthOf);
    this.rows += 1;
    this.cells += row.length;
    this.characters += lengths.reduce((sum, length) => sum + length, 0);
    if (this.rows > limits.allRows.most) return 'allRows';
    if (this.cells > limits.allCells.most) return 'allCells';
    if (lengths.some((length) => length > limits.cellCharacters.most)) return 'cellCharacters';
    return this.characters > limits.allCellCharacters.most ? 'allCellCharacters' : undefined;
  }
}

/** Characters of a cell, in all its languages. */
function lengthOf(cell: Cell): number {
  if (typeof cell === 'object') return Object.values(cell).reduce((sum, text) => sum + text.length, 0);
  return String(cell).length;
}
