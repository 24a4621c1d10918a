const alphabets = new Map<string, readonly string[]>();

/**
 * Replaces the European digits of a text with those of a CLDR numbering system (`latn`, `arabext`, `mymr`, …). The text
 * is returned unchanged for an unknown system or one without digits of its own.
 */
export function printDigits(text: string, system: string): string {
  // Intl throws on names that are not valid numbering systems (Unicode LDML, type).
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

/** The numbering system that a locale names with `-u-nu-`; else European digits. */
export function numberingSystemOf(locale: string): string {
  return /-nu-(\w+)/.exec(locale)?.[1] ?? 'latn';
}
