import { decimalMarkOf } from '../../language/decimal-mark.js';
import { plainText } from '../edition/plain-text.js';
import type { Table, TableCell, TableRow } from './table.js';
import { gridOf } from './table-grid.js';

/** A table whose numbers, in its columns of numbers, know the part by which they are aligned. */
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

/** What a cell says, in plain words. */
export function wordsOfCell({ children }: TableCell): string {
  return children.map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')).join(' ');
}

/**
 * The decimal mark of a number as printed and all that follows it; of a whole number what follows its last digit.
 * `undefined` where the text is no number: a sign or a currency may stand before it, a percent sign, a bracket or the
 * mark of a note after it, letters nowhere. The mark is that of the language (CLDR).
 */
export function fractionOf(text: string, language: string): string | undefined {
  const match = /^[^\p{L}\p{Nd}]*(\p{Nd}[\p{Nd}\p{Zs}.,'’٬٫]*)([^\p{L}\p{Nd}]*)$/u.exec(text.trim());
  const [, number, after] = match ?? [];
  if (number === undefined || after === undefined) return undefined;
  const at = number.lastIndexOf(decimalMarkOf(language));
  return `${at < 0 ? '' : number.slice(at).trimEnd()}${after}`;
}
