import type { Line } from '../diagnostics/lines.js';
import { html } from './formats/html.js';
import { json } from './formats/json.js';
import { table } from './formats/table.js';
import type { StatusContext, StatusFormatter } from './status-format.js';
import type { StudyStatus } from './study-status.js';

/** The formats of the table by name. To add one, add a file in formats/ and a line here. */
export const statusFormatters = { table, json, html } as const satisfies Readonly<Record<string, StatusFormatter>>;

export type StatusFormatName = keyof typeof statusFormatters;

/** The status of studies in one of the formats. */
export function reportStatus(
  format: StatusFormatName,
  studies: readonly StudyStatus[],
  context: StatusContext,
): readonly Line[] {
  return statusFormatters[format](studies, context);
}
