import { sameLanguage } from '../../document/editions.js';
import type { LanguageMap, Point, Text } from '../../schema/report.gen.js';

/** Whether a text stands in any language; blanks and `TODO` are no text. */
export function hasText(point: Point | undefined): boolean {
  const text = textOf(point);
  if (text === undefined) return false;
  return typeof text === 'string' ? isWritten(text) : Object.values(text).some(isWritten);
}

/** Whether an edition in `language` finds the text; a bare string prints the same in every edition. */
export function hasTextIn(point: Point | undefined, language: string): boolean {
  const text = textOf(point);
  if (text === undefined) return false;
  if (typeof text === 'string') return isWritten(text);
  // Most texts have the very tag of the edition; only the rest need a look at what the tags mean.
  if (Object.hasOwn(text, language) && isWritten(text[language] ?? '')) return true;
  return Object.entries(text).some(([tag, written]) => isWritten(written) && sameLanguage(tag, language));
}

/** What `init` leaves for authors to write is no text yet. */
function isWritten(text: string): boolean {
  return /\S/.test(text) && !/^\s*TODO\s*$/.test(text);
}

/** The text of a point, with or without authorship. */
function textOf(point: Point | undefined): Text | undefined {
  if (point === undefined || typeof point === 'string') return point;
  const { text } = point as { readonly text?: Text };
  return text ?? (point as LanguageMap);
}
