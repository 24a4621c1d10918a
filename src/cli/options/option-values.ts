import { formatters, type FormatName } from '../../diagnostics/report-diagnostics.js';
import type { PartKey } from '../../schema/report.gen.js';

/** The five parts of a report, in their order. */
export const parts = [
  'modernization',
  'interaction',
  'chinaInitiative',
  'partnerInitiatives',
  'future',
] as const satisfies readonly PartKey[];

/** What a report is printed as. */
export const formats = ['html', 'pdf'] as const;

/** How editions stand on a page. */
export const layouts = ['single', 'parallel', 'facing'] as const;

/** How findings are shown. */
export const findingFormats = Object.keys(formatters) as readonly FormatName[];

/** From the highest to the lowest. */
export const severities = ['error', 'warning', 'hint'] as const;
