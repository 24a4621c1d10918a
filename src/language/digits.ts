const alphabets = new Map<string, readonly string[]>();

/**
 * A text of ours with its European digits in a numbering system of CLDR (`latn`, `arabext`, `mymr`, …); all else stays.
 * An unknown system, or one without digits of its own, leaves the text unchanged.
 */
export function printDigits(text: string, system: string): string {
  // Intl throws if the name is not a valid numbering system (Unicode LDML, type).
  if (system === 'latn' || !/^[a-z\d]{3,8}$/.test(system)) return text;
  const digits = digitsOf(system);
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}

function digitsOf(system: string): readonly string[] {
  const known = alphabets.get(system);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
  alphabets.set(system, digits);
  return digits;
}

/** The numbering system that a locale asks for with `-u-nu-`; European digits where it asks for none. */
export function numberingSystemOf(locale: string): string {
  return /-nu-(\w+)/.exec(locale)?.[1] ?? 'latn';
}
