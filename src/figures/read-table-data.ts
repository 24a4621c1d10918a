import type { Range } from '../diagnostics/diagnostic.js';
import type { LimitName } from '../values/limits.js';

/** The rows of a CSV file without its head; or the line, from 1, at which it is no such file, or the row beyond a limit. */
export type TableData =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly fault: 'quotes' | 'width'; readonly line: number }
  | { readonly excess: LimitName; readonly range: Range };

export interface TableDemands {
  /** The number of columns; that of the head by default. */
  readonly width?: number;
  /** Counts a row as it is read, and names the limit that it exceeds, if any: then nothing more is read. */
  readonly take: (row: readonly string[]) => LimitName | undefined;
}

/** Reads a CSV file (RFC 4180): its head, and rows of as many cells. Spaces around cells and empty lines are left out. */
export function readTableData(text: string, { width, take }: TableDemands): TableData {
  const rows: (readonly string[])[] = [];
  let head: readonly string[] | undefined;
  const reader = new CsvReader(text);
  for (;;) {
    const row = reader.next();
    const { line, start } = reader.record;
    if (row === 'end') return { rows };
    if (row === 'fault') return { fault: 'quotes', line };
    if (row.length !== (width ?? (head ?? row).length)) return { fault: 'width', line };
    if (head === undefined) {
      head = row;
      continue;
    }
    const excess = take(row);
    if (excess !== undefined) return { excess, range: { start, end: reader.lineEndAfter(start) } };
    rows.push(row);
  }
}

/** Reads records one after another, so that what a limit refuses is never in memory. */
class CsvReader {
  /** Where the last record begins: its line, from 1, and its offset. */
  record = { line: 1, start: 0 };
  private line = 1;
  private at: number;
  /** CR alone as on old Macs; elsewhere a CR is a space before LF. */
  private readonly lineEnd: '\n' | '\r';
  private readonly spaces: RegExp;
  private readonly stop: RegExp;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
    this.lineEnd = text.includes('\n') ? '\n' : '\r';
    this.spaces = new RegExp(`[^\\S${this.lineEnd}]*`, 'y');
    this.stop = new RegExp(`[,"${this.lineEnd}]`, 'g');
  }

  /** The next record that is not an empty line. */
  next(): readonly string[] | 'end' | 'fault' {
    this.skipSpaces();
    while (this.text[this.at] === this.lineEnd) {
      this.at += 1;
      this.line += 1;
      this.skipSpaces();
    }
    this.record = { line: this.line, start: this.at };
    if (this.at === this.text.length) return 'end';
    const cells: string[] = [];
    for (;;) {
      this.skipSpaces();
      const cell = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (cell === undefined) return 'fault';
      cells.push(cell);
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === ',') continue;
      if (sign === this.lineEnd) this.line += 1;
      else this.at = this.text.length;
      return cells;
    }
  }

  lineEndAfter(start: number): number {
    const end = this.text.indexOf(this.lineEnd, start);
    return end === -1 ? this.text.length : end;
  }

  private skipSpaces(): void {
    this.spaces.lastIndex = this.at;
    this.at += this.spaces.exec(this.text)?.[0].length ?? 0;
  }

  /** A cell between quotation marks, of which two stand for one; `undefined` if its end is not that of the cell. */
  private quoted(): string | undefined {
    const start = this.at + 1;
    let end = this.text.indexOf('"', start);
    while (end !== -1 && this.text[end + 1] === '"') end = this.text.indexOf('"', end + 2);
    if (end === -1) return undefined;
    const cell = this.text.slice(start, end);
    this.at = end + 1;
    this.skipSpaces();
    const next = this.text[this.at];
    if (next !== undefined && next !== ',' && next !== this.lineEnd) return undefined;
    this.line += cell.split(this.lineEnd).length - 1;
    return cell.replaceAll('""', '"');
  }

  private plain(): string | undefined {
    this.stop.lastIndex = this.at;
    const end = this.stop.exec(this.text)?.index ?? this.text.length;
    const cell = this.text.slice(this.at, end).trimEnd();
    this.at = end;
    return this.text[end] === '"' ? undefined : cell;
  }
}
