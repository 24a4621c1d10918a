import type { Diagnostic, Range } from '../../../src/diagnostics/diagnostic.js';
import { excerptOf } from '../../../src/diagnostics/formats/excerpt.js';
import { positionsIn } from '../../../src/diagnostics/positions.js';
import { terminalWidth } from '../../../src/diagnostics/terminal-width.js';
import { parentOf, valueAt } from '../../../src/schema/pointer.js';

/**
 * The places of findings that aren't in their files: a file without text, a range beyond it, a pointer whose value and
 * parent are both missing in `data`, carets beside the line. `texts` are by the names that findings use.
 */
export function strayPlaces(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  data: unknown,
): readonly string[] {
  return diagnostics.flatMap((finding) => {
    const text = texts.get(finding.file);
    if (text === undefined) return [`${finding.code} is about ${finding.file}, which isn't there`];
    const { code, range, pointer, related, edits } = finding;
    const ranges = [range, ...related.map((place) => place.range), ...edits.map((edit) => edit.range)];
    const pointers = [pointer, ...related.map((place) => place.pointer)];
    return [
      ...ranges.filter((place) => place !== undefined && !isWithin(place, text)).map((place) => JSON.stringify(place)),
      ...pointers.filter((place) => !leadsSomewhere(data, place)).map((place) => JSON.stringify(place)),
      ...(range === undefined || !isWithin(range, text) ? [] : strayCarets(text, range)),
    ].map((place) => `${code} at ${place}`);
  });
}

function isWithin({ start, end }: Range, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

/** A missing key has a parent; items of lists are named by number. */
function leadsSomewhere(data: unknown, pointer: string): boolean {
  if (pointer === '') return true;
  return pointer.startsWith('/') && [pointer, parentOf(pointer)].some((place) => valueAt(data, place) !== undefined);
}

function strayCarets(text: string, range: Range): readonly string[] {
  const { line, indent, carets, number } = excerptOf(text, positionsIn(text), range, 80);
  const isBeside = indent > terminalWidth(line) || indent + carets > 82 || number > text.split('\n').length;
  return isBeside ? [`carets ${indent}+${carets} of line ${number}`] : [];
}
