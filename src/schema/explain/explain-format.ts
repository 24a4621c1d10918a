import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { Slip } from '../fold-errors.js';
import { formats } from '../formats.js';
import { didYouMean } from './did-you-mean.js';
import { reportFault } from './report-fault.js';

/** A value that is not written as its format wants: a date, an id, a country … Each format has its own words. */
export function explainFormat(slip: Slip, source: Source): Finding {
  const format = formats.find(({ name }) => name === slip.error.parentSchema.format);
  if (format === undefined) throw new Error(`No format explains the pattern at ${slip.pointer}.`);
  const written = source.spellingOf(slip.pointer) ?? String(slip.error.data);
  const { code, message, why, help, replacement } = format.explain(written);
  return reportFault(code, slip, source, {
    message,
    ...(why && { why }),
    ...didYouMean(replacement, source.rangeOf(slip.pointer), help, written),
  });
}
