import type { Range } from '../diagnostic.js';
import type { Positions } from '../positions.js';

/** A range as other programs count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range as a region. A byte order mark at the beginning of a file is not part of its first line. */
export function regionOf(range: Range, text: string, positions: Positions): Region {
  const place = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, offset: inside } = positions.at(offset);
    const start = positions.line(line)?.start ?? 0;
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return { line, column: Math.max(1, inside - start - mark + 1) };
  };
  const start = place(range.start);
  const end = place(Math.max(range.start, range.end));
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
