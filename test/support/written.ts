import { writeLines, type Line } from '../../src/diagnostics/lines.js';
import { formatters as formats, type FormatName } from '../../src/diagnostics/report-diagnostics.js';
import type { Formatter } from '../../src/diagnostics/formats/format-context.js';

/** A formatter whose lines are written as text, as into a file. */
export function written<Arguments extends readonly unknown[]>(
  format: (...values: Arguments) => readonly Line[],
): (...values: Arguments) => string {
  return (...values) => writeLines(format(...values), 'off');
}

/** The formats of findings, written as text. */
export const formatters = Object.fromEntries(
  Object.entries<Formatter>(formats).map(([name, format]) => [name, written(format)]),
) as Readonly<Record<FormatName, (...values: Parameters<Formatter>) => string>>;
