import type { Diagnostic } from './diagnostic.js';
import { concise } from './formats/concise.js';
import type { FormatContext, Formatter } from './formats/format-context.js';
import { github } from './formats/github.js';
import { gitlab } from './formats/gitlab.js';
import { json } from './formats/json.js';
import { junit } from './formats/junit.js';
import { pretty } from './formats/pretty.js';
import { sarif } from './formats/sarif.js';
import type { Line } from './lines.js';

/** The formats by name. To add one, add a file in formats/ and a line here. */
export const formatters = {
  pretty,
  concise,
  json,
  sarif,
  github,
  gitlab,
  junit,
} as const satisfies Readonly<Record<string, Formatter>>;

export type FormatName = keyof typeof formatters;

/** Formats whose output is one document, which is complete even without findings. */
export const documentFormats: readonly FormatName[] = ['json', 'sarif', 'gitlab', 'junit'];

/** Formats that programs read and filter: they contain every finding unless the user asks for fewer. */
export const exhaustiveFormats: readonly FormatName[] = ['json', 'sarif'];

/** Findings as lines in one of the formats. */
export function reportDiagnostics(
  format: FormatName,
  diagnostics: readonly Diagnostic[],
  context: FormatContext,
): readonly Line[] {
  return formatters[format](diagnostics, context);
}
