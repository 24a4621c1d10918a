import { sameLanguage } from '../../document/editions.js';
import type { LanguageMap, Point, Text } from '../../schema/report.gen.js';

/** Whether a text is present in any language; blank texts and `TODO` do not count. */
export function hasText(point: Point | undefined): boolean {
  const text = textOf(point);
  if (text === undefined) return false;
  return typeof text === 'string' ? isWritten(text) : Object.values(text).some(isWritten);
}

/** Whether an edition in `language` has the text; a bare string counts for every edition. */
export function hasTextIn(point: Point | undefined, language: string): boolean {
  const text = textOf(point);
  if (text === undefined) return false;
  if (typeof text === 'string') return isWritten(text);
  // Fast path: most texts have exactly the edition's tag, so tags need no comparison.
  if (Object.hasOwn(text, language) && isWritten(text[language] ?? '')) return true;
  return Object.entries(text).some(([tag, written]) => isWritten(written) && sameLanguage(tag, language));
}

/** Placeholders from `init` do not count as text. */
function isWritten(text: string): boolean {
  return /\S/.test(text) && !/^\s*TODO\s*$/.test(text);
}

function textOf(point: Point | undefined): Text | undefined {
  if (point === undefined || typeof point === 'string') return point;
  const { text } = point as { readonly text?: Text };
  return text ?? (point as LanguageMap);
}
