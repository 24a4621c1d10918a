import type { Indicator } from '../../schema/report.gen.js';
import type { Inline } from '../nodes.js';
import { text } from '../phrase.js';
import type { EditionContext } from './edition-context.js';
import { fillPlain } from './fill-phrase.js';

/**
 * An indicator's amount as it is written in the file, with its unit in the edition's language; of several by period the
 * latest. `undefined` where the report has no such indicator or it has no amount, which rules report.
 */
export function fillValue(id: string, context: EditionContext): Inline | undefined {
  const { indicators = {} } = context.outline.report;
  const indicator = Object.hasOwn(indicators, id) ? indicators[id] : undefined;
  const amount = indicator === undefined ? undefined : amountOf(indicator);
  if (indicator === undefined || amount === undefined) return undefined;
  const unit = indicator.unit === undefined ? '' : fillPlain(text(indicator.unit, `/indicators/${id}/unit`), context);
  return {
    type: 'value',
    amount,
    text: `${amount}${isSpaced(unit) ? '\u00A0' : ''}${unit}`,
  };
}

function amountOf({ value, values = {} }: Indicator): string | undefined {
  if (value !== undefined) return String(value);
  // Periods are written from the largest unit down, so that their order is that of their letters.
  const latest = Object.keys(values).sort().at(-1);
  return latest === undefined ? undefined : String(values[latest]);
}

/** Han units and the percent sign follow a number closely, words stand apart and stay on its line. */
function isSpaced(unit: string): boolean {
  return unit !== '' && !/^[%‰°\p{Script=Han}]/u.test(unit);
}
