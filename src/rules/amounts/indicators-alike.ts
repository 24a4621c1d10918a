import type { Indicator, Report, Text } from '../../schema/report.gen.js';
import { sameText, wordings } from './same-text.js';

/** Two indicators that readers can't distinguish. */
export interface AlikeIndicators {
  readonly first: string;
  readonly second: string;
  /** `unsaid`: scope and reporter do not distinguish them; `one-sided`: only one has a scope or reporter. */
  readonly reason: 'unsaid' | 'one-sided';
}

/** How many earlier indicators with the same label are compared, to limit the time for files with one label. */
const mostNeighbours = 50;

/**
 * Pairs with the same label that differ in scope or reporter, or in number for the same time and unit, without both
 * stating it. Each indicator is reported once, with the first similar one.
 */
export function* indicatorsAlike({ indicators = {} }: Report): Iterable<AlikeIndicators> {
  const byLabel = new Map<string, string[]>();
  for (const [second, indicator] of Object.entries(indicators)) {
    const labels = new Set(wordings(indicator.label).filter((label) => label !== ''));
    const earlier = new Set([...labels].flatMap((label) => (byLabel.get(label) ?? []).slice(0, mostNeighbours)));
    for (const first of earlier) {
      const other = indicators[first];
      const reason = other === undefined ? undefined : likeness(other, indicator);
      if (reason === undefined) continue;
      yield { first, second, reason };
      break;
    }
    for (const label of labels) {
      const ids = byLabel.get(label);
      if (ids === undefined) byLabel.set(label, [second]);
      else ids.push(second);
    }
  }
}

function likeness(one: Indicator, other: Indicator): AlikeIndicators['reason'] | undefined {
  const pairs: readonly (readonly [Text | undefined, Text | undefined])[] = [
    [one.scope, other.scope],
    [one.reporter, other.reporter],
  ];
  if (pairs.some(([a, b]) => a !== undefined && b !== undefined && !sameText(a, b))) return undefined;
  if (pairs.some(([a, b]) => (a === undefined) !== (b === undefined))) return 'one-sided';
  return sameText(one.unit, other.unit) && timeOf(one) === timeOf(other) && amountOf(one) !== amountOf(other)
    ? 'unsaid'
    : undefined;
}

function timeOf({ period, asOf, values }: Indicator): string {
  return JSON.stringify([String(period ?? ''), String(asOf ?? ''), Object.keys(values ?? {})]);
}

function amountOf({ value, values }: Indicator): string {
  return JSON.stringify([value === undefined ? '' : String(value), Object.values(values ?? {}).map(String)]);
}
