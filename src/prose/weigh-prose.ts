import type { Range } from '../diagnostics/diagnostic.js';

/** What the Markdown parser has to do for a text: about 30 microseconds a unit on a slow machine. */
export interface Weight {
  readonly units: number;
  /** The line with which a field has too much, for the parser or for its notes. */
  readonly excess: Range | undefined;
}

/** The most of one field: 5,000 items of lists, 20,000 lines or signs, 500 footnotes; and of all fields of a report. */
export const weightLimits = { field: 20_000, notes: 500, report: 60_000 };

/** What opens a block of its own: an item, a quotation, a row, a heading; then a footnote, which costs more. */
const block = /^[ \t]*(?:[-+*>|#]|\d{1,9}[.)])/;
const note = /^ {0,3}\[\^[^\]]*\]:/;

/**
 * Weighs a text by its lines. It counts instead of measuring time, so that the same text always has the same result.
 */
export function weighProse(markdown: string): Weight {
  let units = 0;
  let notes = 0;
  let start = 0;
  while (start < markdown.length) {
    const found = markdown.indexOf('\n', start);
    const end = found === -1 ? markdown.length : found;
    const line = markdown.slice(start, end);
    const beginning = line.slice(0, 80);
    units += countMarks(line) + Math.floor(line.length / 100);
    if (note.test(beginning)) {
      units += 10;
      notes += 1;
    } else if (beginning.trim() !== '') units += block.test(beginning) ? 4 : 1;
    if (units > weightLimits.field || notes > weightLimits.notes) return { units, excess: { start, end } };
    start = end + 1;
  }
  return { units, excess: undefined };
}

/** Signs that may begin or end an inline; the parser tries each of them, and reads a link twice. */
function countMarks(line: string): number {
  return (line.match(/[*_`|[&<\\]/g)?.length ?? 0) + 3 * (line.match(/\]\(/g)?.length ?? 0);
}
