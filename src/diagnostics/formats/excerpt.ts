import { terminalWidth } from '../terminal-width.js';
import type { Range } from '../diagnostic.js';
import type { Positions } from '../positions.js';
import { makeSpacesVisible, makeVisible } from '../visible.js';

/** A line of a file as shown, and the carets below it. */
export interface Excerpt {
  readonly number: number;
  readonly before: ShownLine | undefined;
  readonly line: string;
  /** Terminal columns from the start of `line` to the first caret, and the number of carets. */
  readonly indent: number;
  readonly carets: number;
  readonly after: ShownLine | undefined;
}

/** A whole line next to the one with carets, cut to the width. */
export interface ShownLine {
  readonly number: number;
  readonly text: string;
}

/** The most of a line that is read, since no terminal shows more. */
const longest = 2000;

/** The first line of a range with the lines around it, cut to `columns` around the range. */
export function excerptOf(text: string, positions: Positions, range: Range, columns: number): Excerpt {
  const { line: number } = positions.at(range.start);
  const bounds = positions.line(number) ?? { start: 0, end: 0 };
  const start = Math.min(Math.max(range.start, bounds.start), bounds.end);
  const end = Math.min(Math.max(range.end, start), bounds.end);
  const marked = fitStart(makeSpacesVisible(text.slice(start, Math.min(end, start + longest))), columns - 2);
  const markedWidth = terminalWidth(marked);
  const room = columns - Math.max(1, markedWidth);
  const head = makeVisible(text.slice(Math.max(bounds.start, start - longest), start));
  const tail = makeVisible(text.slice(end, Math.min(bounds.end, end + longest)));
  // The text before the range explains it better than the text after: it gets at least half of the space.
  const shownHead = fitEnd(head, Math.max(Math.floor(room / 2), room - terminalWidth(tail)));
  const shownTail = fitStart(tail, room - terminalWidth(shownHead));
  return {
    number,
    before: neighbour(text, positions, number - 1, columns),
    line: shownHead + `${marked}${shownTail}`.trimEnd(),
    indent: terminalWidth(shownHead),
    carets: Math.max(1, markedWidth),
    after: neighbour(text, positions, number + 1, columns),
  };
}

function neighbour(text: string, positions: Positions, number: number, columns: number): ShownLine | undefined {
  const bounds = positions.line(number);
  if (bounds === undefined) return undefined;
  const shown = fitStart(makeVisible(text.slice(bounds.start, Math.min(bounds.end, bounds.start + longest))), columns);
  return shown.trim() === '' ? undefined : { number, text: shown.trimEnd() };
}

/** The beginning of a text, up to a width in terminal columns; an ellipsis replaces the rest. */
function fitStart(text: string, columns: number): string {
  if (terminalWidth(text) <= columns) return text;
  let shown = '';
  let width = 1;
  for (const { segment } of graphemes.segment(text)) {
    width += terminalWidth(segment);
    if (width > columns) break;
    shown += segment;
  }
  return `${shown}…`;
}

/** The end of a text, in the same way. */
function fitEnd(text: string, columns: number): string {
  if (terminalWidth(text) <= columns) return text;
  const segments = Array.from(graphemes.segment(text), ({ segment }) => segment);
  let from = segments.length;
  for (let width = 1; from > 0; from -= 1) {
    width += terminalWidth(segments[from - 1] ?? '');
    if (width > columns) break;
  }
  return `…${segments.slice(from).join('')}`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
