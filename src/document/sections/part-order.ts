import type { PartKey } from '../../schema/report.gen.js';

/** The five parts in the letter's order, with the key that `@part-…` uses. */
export const partOrder = [
  { part: 'modernization', key: 'part-modernization' },
  { part: 'interaction', key: 'part-interaction' },
  { part: 'chinaInitiative', key: 'part-china-initiative' },
  { part: 'partnerInitiatives', key: 'part-partner-initiatives' },
  { part: 'future', key: 'part-future' },
] as const satisfies readonly { part: PartKey; key: string }[];
