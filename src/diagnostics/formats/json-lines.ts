import { replaceHidden } from '../visible.js';

/** A JSON document as lines: what a reader of it would not see, or a CI service would act on, becomes `\uXXXX`. */
export function jsonLines(document: unknown): readonly string[] {
  return JSON.stringify(document, undefined, 2).split('\n').map(escapeJson);
}

/** One line of JSON, likewise. */
export function escapeJson(line: string): string {
  return replaceHidden(line, escapeUnits);
}

/** Every UTF-16 unit of a character as JSON escapes it. */
function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
