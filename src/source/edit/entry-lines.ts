import type { Entry } from '../tree.js';

/**
 * The offset of the line after an entry's key and value. Comments below it that are not deeper than the key belong to
 * what follows, though the parser includes them.
 */
export function contentEnd(text: string, { key, value }: Entry): number {
  const trimmed = text.slice(0, Math.max(key.end, value.range.end)).trimEnd().length;
  const column = key.start - lineStart(text, key.start);
  // The last entry of a nested value may extend beyond the range that the parser gives for the value.
  let end = nextLine(text, Math.max(key.end, trimmed));
  for (let line = lineStart(text, end - 1); line > key.start; line = lineStart(text, line - 1)) {
    const words = text.slice(line, nextLine(text, line));
    const content = words.trimStart();
    if (content.startsWith('#') && words.length - content.length <= column) {
      end = nextLine(text, text.slice(0, line).trimEnd().length);
    } else if (content !== '') break;
  }
  return end;
}

/** The end of the comments below an offset that are indented deeper than a column; the offset if there are none. */
export function deeperComments(text: string, from: number, column: number): number {
  let end = from;
  let at = from;
  while (at < text.length) {
    const next = nextLine(text, at);
    const words = text.slice(at, next);
    const isComment = words.trimStart().startsWith('#');
    if (isComment && words.length - words.trimStart().length > column) end = next;
    else if (words.trim() !== '') break;
    at = next;
  }
  return end;
}

/** The start of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the line after that of an offset; the end of the text after the last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
