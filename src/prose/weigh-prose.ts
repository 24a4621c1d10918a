import { limits } from '../values/limits.js';
import type { Range } from '../diagnostics/diagnostic.js';

/** The parser work for a text in units of about 30 microseconds on a slow machine. */
export interface Weight {
  readonly units: number;
  /** The line at which a field exceeds the limit for text or for notes. */
  readonly excess: Range | undefined;
}

/** Limits for one field (5,000 list items, 20,000 lines or marks; 500 footnotes) and for all fields of a report. */
export const weightLimits = {
  field: limits.proseWork.most,
  notes: limits.proseNotes.most,
  report: limits.allProseWork.most,
};

/** The start of a block: an item, a quotation, a row, a heading; then a footnote, which costs more. */
const block = /^[ \t]*(?:[-+*>|#]|\d{1,9}[.)])/;
const note = /^ {0,3}\[\^[^\]]*\]:/;

/** Weighs a text line by line. Counted instead of measured, so that the same text always has the same result. */
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

/** Characters that may start or end an inline. The parser tries each of them, and reads a link twice. */
function countMarks(line: string): number {
  return (line.match(/[*_`|[&<\\]/g)?.length ?? 0) + 3 * (line.match(/\]\(/g)?.length ?? 0);
}
