import type { Diagnostic } from './diagnostic.js';
import { concise } from './formats/concise.js';
import type { FormatContext, Formatter } from './formats/format-context.js';
import { json } from './formats/json.js';
import { pretty } from './formats/pretty.js';

/** The formats by name. A new one is a file in formats/ and a line here. */
export const formatters = { pretty, concise, json } as const satisfies Readonly<Record<string, Formatter>>;

export type FormatName = keyof typeof formatters;

/** Findings as text in one of the formats. */
export function reportDiagnostics(
  format: FormatName,
  diagnostics: readonly Diagnostic[],
  context: FormatContext,
): string {
  return formatters[format](diagnostics, context);
}
