import type { Indicator } from '../../schema/report.gen.js';
import type { Inline } from '../nodes.js';
import { text } from '../phrase.js';
import type { EditionContext } from './edition-context.js';
import { fillPlain } from './fill-phrase.js';

/**
 * An indicator's amount as written in the file, with its unit in the edition's language; of several periods, the
 * latest. `undefined` if the report has no such indicator or it has no amount, which rules report.
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
  // Periods are ISO 8601, so their alphabetical order is their order in time.
  const latest = Object.keys(values).sort().at(-1);
  return latest === undefined ? undefined : String(values[latest]);
}

/** Chinese units and the percent sign follow a number directly; words are separated by a no-break space. */
function isSpaced(unit: string): boolean {
  return unit !== '' && !/^[%‰°\p{Script=Han}]/u.test(unit);
}
