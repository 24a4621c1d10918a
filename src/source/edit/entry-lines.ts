import type { Entry } from '../tree.js';

/**
 * Where the line after the last one of an entry's key and value begins, as an offset in the text. Comments below it that
 * are no deeper than the key belong to what follows, though the parser counts them in.
 */
export function contentEnd(text: string, { key, value }: Entry): number {
  const trimmed = text.slice(0, Math.max(key.end, value.range.end)).trimEnd().length;
  const column = key.start - lineStart(text, key.start);
  // Of a value that is nested, the last entry of all may reach further than the range that the parser gives it.
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

/** The end of the comments below an offset that are indented deeper than a column; the offset where there are none. */
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

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset begins; the end of the text behind the last. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
