import type { DerivedFrom, Indicator, Report } from '../../schema/report.gen.js';
import { sameText } from './same-text.js';
import {
  add,
  compare,
  type Decimal,
  divide,
  magnitude,
  multiply,
  readDecimal,
  subtract,
  writeDecimal,
} from './decimal.js';

/** A derived number that differs from the result of its operands. */
export interface Mismatch {
  readonly id: string;
  /** JSON Pointer of the amount. */
  readonly pointer: string;
  readonly written: string;
  /** The result of the operands, with as many places as were written, or more if the difference would not show. */
  readonly reckoned: string;
  /** Ids of the operands. */
  readonly of: readonly string[];
}

type Indicators = Readonly<Record<string, Indicator>>;

/** A quotient that is not divided out, to keep it exact. */
interface Quotient {
  readonly above: Decimal;
  readonly below: Decimal;
}

const one: Decimal = { digits: 1n, scale: 0 };
const hundred: Decimal = { digits: 100n, scale: 0 };

/**
 * Every derived amount that does not follow from its operands within its own rounding. Amounts that can't be computed
 * are skipped: an unknown operand or period, a wrong number of operands, different units.
 */
export function* mismatchesOf({ indicators = {} }: Report): Iterable<Mismatch> {
  for (const [id, indicator] of Object.entries(indicators)) {
    const { derivedFrom, value, values } = indicator;
    if (derivedFrom === undefined) continue;
    const amounts =
      value !== undefined
        ? [{ spelling: String(value), pointer: `/indicators/${id}/value`, period: dateOf(indicator) }]
        : Object.entries(values ?? {}).map(([period, amount]) => ({
            spelling: String(amount),
            pointer: `/indicators/${id}/values/${period.replace('/', '~1')}`,
            period,
          }));
    for (const { spelling, pointer, period } of amounts) {
      const reckoned = reckon(indicator, derivedFrom, period, indicators);
      if (reckoned === undefined || follows(spelling, indicator, reckoned)) continue;
      yield { id, pointer, written: spelling, reckoned: spellLike(spelling, reckoned), of: derivedFrom.of };
    }
  }
}

function reckon(
  indicator: Indicator,
  { operation, of }: DerivedFrom,
  period: string | undefined,
  indicators: Indicators,
): Quotient | undefined {
  const sources = of.map((id) => (Object.hasOwn(indicators, id) ? indicators[id] : undefined));
  if (!sources.every((source) => source !== undefined) || sources.length > 100) return undefined;
  if (!unitsAgree(indicator, operation, sources)) return undefined;
  const operands = operandsOf(sources, operation, period);
  const [first, second, ...more] = operands ?? [];
  if (operands === undefined || first === undefined) return undefined;
  if (operation === 'sum') return { above: operands.reduce(add), below: one };
  if (second === undefined) return undefined;
  if (operation === 'product') return { above: operands.reduce(multiply), below: one };
  if (operation === 'difference') return { above: operands.reduce(subtract), below: one };
  const base = operation === 'change' ? first : second;
  if (more.length > 0 || base.digits === 0n) return undefined;
  switch (operation) {
    case 'ratio':
      return { above: first, below: second };
    case 'share':
      return { above: multiply(first, hundred), below: second };
    case 'change':
      return { above: multiply(subtract(second, first), hundred), below: magnitude(first) };
  }
}

/** Billions and millions of one currency are different units here. A product or a ratio has a unit of its own. */
function unitsAgree({ unit }: Indicator, operation: DerivedFrom['operation'], sources: readonly Indicator[]): boolean {
  if (operation === 'product' || operation === 'ratio') return true;
  const units = sources.map((source) => source.unit);
  if (operation === 'sum' || operation === 'difference') units.push(unit);
  return units.every((other) => sameText(other, units[0]));
}

/** The operands' amounts at that time. A change of one indicator over 2013/2022 is from the first to the last year. */
function operandsOf(
  sources: readonly Indicator[],
  operation: DerivedFrom['operation'],
  period: string | undefined,
): readonly Decimal[] | undefined {
  const [only, ...others] = sources;
  const ends = period?.split('/') ?? [];
  const amounts =
    operation === 'change' && only !== undefined && others.length === 0 && ends.length === 2
      ? ends.map((end) => only.values?.[end])
      : sources.map((source) => amountAt(source, period));
  const read = amounts.map((amount) => (amount === undefined ? undefined : readDecimal(String(amount))));
  return read.every((amount) => amount !== undefined) ? read : undefined;
}

function amountAt({ value, values = {} }: Indicator, period: string | undefined): string | number | undefined {
  if (value !== undefined) return value;
  // Default: the latest, as in prose.
  const key = period ?? Object.keys(values).sort().at(-1);
  return key === undefined ? undefined : values[key];
}

function dateOf({ period, asOf }: Indicator): string | undefined {
  const date = period ?? asOf;
  return date === undefined ? undefined : String(date);
}

/** Whether the amount equals the result, to half of its last place, or within its qualifier. */
function follows(spelling: string, indicator: Indicator, reckoned: Quotient): boolean {
  const written = readDecimal(spelling);
  if (written === undefined) return true;
  const operation = indicator.derivedFrom?.operation;
  // Billions divided by millions are thousands: the unit contains the power of ten.
  const inUnit = (operation === 'ratio' || operation === 'product') && indicator.unit !== undefined;
  const powers = inUnit ? Array.from({ length: 37 }, (_, index) => index - 18) : [0];
  return powers.some((power) =>
    fits(written, indicator.qualifier ?? 'exactly', {
      above: { ...reckoned.above, scale: reckoned.above.scale - power },
      below: reckoned.below,
    }),
  );
}

function fits(written: Decimal, qualifier: NonNullable<Indicator['qualifier']>, { above, below }: Quotient): boolean {
  const sign = below.digits < 0n ? -1n : 1n;
  const divisor = magnitude(below);
  // Compared after multiplication by the divisor.
  const excess = subtract({ digits: sign * above.digits, scale: above.scale }, multiply(written, divisor));
  const place = multiply(qualifier === 'exactly' ? lastPlace(written) : lastDigit(written), divisor);
  const zero: Decimal = { digits: 0n, scale: 0 };
  switch (qualifier) {
    case 'exactly':
      return compare(multiply(magnitude(excess), { digits: 2n, scale: 0 }), place) <= 0;
    case 'about':
      return compare(magnitude(excess), place) <= 0;
    case 'over':
      return compare(excess, zero) >= 0 && compare(excess, place) <= 0;
    case 'nearly':
      return compare(excess, zero) <= 0 && compare(magnitude(excess), place) <= 0;
  }
}

function lastPlace({ scale }: Decimal): Decimal {
  return { digits: 1n, scale };
}

/** “Over 40” is precise to tens: zeros at the end are not significant. */
function lastDigit({ digits, scale }: Decimal): Decimal {
  const zeros = scale > 0 || digits === 0n ? 0 : (/0*$/.exec(String(digits))?.[0].length ?? 0);
  return { digits: 1n, scale: scale - zeros };
}

function spellLike(spelling: string, { above, below }: Quotient): string {
  const exponent = Number(/[eE]([+-]?\d+)$/.exec(spelling)?.[1] ?? 0);
  const { scale } = readDecimal(spelling) ?? one;
  const written = writeDecimal(divide(above, below, scale), exponent);
  return written === spelling ? writeDecimal(divide(above, below, scale + 3), exponent) : written;
}
