import { decimalMarkOf } from '../../language/decimal-mark.js';
import { plainText } from '../edition/plain-text.js';
import type { Table, TableCell, TableRow } from './table.js';
import { gridOf } from './table-grid.js';

/** Adds to each number in a number column the fraction that it is aligned by. */
export function withFractions(table: Table, language: string): Table {
  if (table.columns.every(({ kind }) => kind !== 'number')) return table;
  const fractions = new Map<TableCell, string>();
  for (const { column, cell } of gridOf(table.rows)) {
    if (table.columns[column]?.kind !== 'number' || cell.header !== undefined) continue;
    const fraction = fractionOf(wordsOfCell(cell), cell.lang ?? language);
    if (fraction !== undefined) fractions.set(cell, fraction);
  }
  const withOwn = (cell: TableCell): TableCell => {
    const fraction = fractions.get(cell);
    return fraction === undefined ? cell : { ...cell, fraction };
  };
  return { ...table, rows: table.rows.map((row): TableRow => ({ ...row, cells: row.cells.map(withOwn) })) };
}

/** The plain text of a cell. */
export function wordsOfCell({ children }: TableCell): string {
  return children.map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')).join(' ');
}

/**
 * The decimal mark of a printed number and everything after it; for a whole number, everything after its last digit.
 * `undefined` if the text is not a number. A sign or a currency may come before it; a percent sign, a bracket or a note
 * mark after it; letters are not allowed. The mark is that of the language (CLDR).
 */
export function fractionOf(text: string, language: string): string | undefined {
  const match = /^[^\p{L}\p{Nd}]*(\p{Nd}[\p{Nd}\p{Zs}.,'’٬٫]*)([^\p{L}\p{Nd}]*)$/u.exec(text.trim());
  const [, number, after] = match ?? [];
  if (number === undefined || after === undefined) return undefined;
  const at = number.lastIndexOf(decimalMarkOf(language));
  return `${at < 0 ? '' : number.slice(at).trimEnd()}${after}`;
}
