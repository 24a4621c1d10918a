import type { Report } from '../../schema/report.gen.js';

/** An indicator without a date or without a source. */
export interface LackingIndicator {
  readonly id: string;
  readonly date: boolean;
  readonly source: boolean;
}

/** Every indicator without a date or a source. The periods of `values` are dates; a derived number needs no source. */
export function indicatorsLacking({ indicators = {} }: Report): readonly LackingIndicator[] {
  return Object.entries(indicators)
    .map(([id, { asOf, period, values, source, derivedFrom }]) => ({
      id,
      date: asOf === undefined && period === undefined && values === undefined,
      source: source === undefined && derivedFrom === undefined,
    }))
    .filter(({ date, source }) => date || source);
}
