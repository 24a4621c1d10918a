import { formatters, type FormatName } from '../../diagnostics/report-diagnostics.js';
import type { PartKey } from '../../schema/report.gen.js';

/** The five parts of a report, in order. */
export const parts = [
  'modernization',
  'interaction',
  'chinaInitiative',
  'partnerInitiatives',
  'future',
] as const satisfies readonly PartKey[];

/** How findings are shown. */
export const findingFormats = Object.keys(formatters) as readonly FormatName[];

/** From the highest to the lowest. */
export const severities = ['error', 'warning', 'hint'] as const;
