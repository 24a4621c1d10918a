/** An exact decimal number, `digits` × 10^−`scale`. The scale keeps the precision that the author wrote: 22.10 has 2. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Larger than any indicator needs; without a limit `1e999999999` would fill the memory. */
const largestExponent = 60;

/** Reads an amount as written (`22.10`, `19.1e12`); `undefined` for other text and for powers beyond 10^±60. */
export function readDecimal(spelling: string): Decimal | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] =
    /^(-?)(\d{1,64})(?:\.(\d{1,64}))?(?:[eE]([+-]?\d{1,4}))?$/.exec(spelling) ?? [];
  if (sign === undefined || whole === undefined || Math.abs(Number(exponent)) > largestExponent) return undefined;
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length - Number(exponent) };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { digits: -b.digits, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function magnitude({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale };
}

/** Negative, zero or positive if `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = subtract(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** `a` ÷ `b` to `scale` places, halves rounded away from zero. `b` must not be zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const shift = scale + b.scale - a.scale;
  const above = shift < 0 ? a.digits : a.digits * 10n ** BigInt(shift);
  const below = shift < 0 ? b.digits * 10n ** BigInt(-shift) : b.digits;
  const negative = above < 0n !== below < 0n;
  const [top, bottom] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return { digits: negative ? -rounded : rounded, scale };
}

/** Writes a number in the form of amounts, with the given exponent. */
export function writeDecimal({ digits, scale }: Decimal, exponent: number): string {
  const places = scale + exponent;
  const plain = places < 0 ? digits * 10n ** BigInt(-places) : digits;
  const all = String(plain < 0n ? -plain : plain).padStart(Math.max(places, 0) + 1, '0');
  const whole = places > 0 ? all.slice(0, -places) : all;
  const fraction = places > 0 ? `.${all.slice(-places)}` : '';
  return `${plain < 0n ? '-' : ''}${whole}${fraction}${exponent === 0 ? '' : `e${String(exponent)}`}`;
}

function digitsAt({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}
