/** A place for people and tools: line and column from 1, columns in Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** Finds lines and columns in a text; prepared once, each request takes logarithmic time. */
export interface Positions {
  /** The position of an offset; that of the end for an offset beyond the text. */
  readonly at: (offset: number) => Position;
  /** The offsets of a line's start and of its end, without its line break; `undefined` if there is no such line. */
  readonly line: (number: number) => { readonly start: number; readonly end: number } | undefined;
}

/** Prepares a text for requests. Lines end with LF or CR LF. */
export function positionsIn(text: string): Positions {
  const lineStarts: number[] = [0];
  // Offsets of the second halves of surrogate pairs: each is a UTF-16 unit but not a code point.
  const secondHalves: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) lineStarts.push(at + 1);
    else if (unit >= 0xdc00 && unit <= 0xdfff && at > 0 && isHighSurrogate(text.charCodeAt(at - 1)))
      secondHalves.push(at);
  }
  return {
    at(offset) {
      const inside = Math.min(Math.max(0, offset), text.length);
      const line = countUpTo(lineStarts, inside);
      const start = lineStarts[line - 1] ?? 0;
      const column = inside - start - (countUpTo(secondHalves, inside - 1) - countUpTo(secondHalves, start - 1)) + 1;
      return { line, column, offset: inside };
    },
    line(number) {
      const start = lineStarts[number - 1];
      if (start === undefined) return undefined;
      const next = lineStarts[number];
      const end = next === undefined ? text.length : next - 1;
      return { start, end: end > start && text.charAt(end - 1) === '\r' ? end - 1 : end };
    },
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
