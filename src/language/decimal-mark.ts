/** The decimal mark of a number in European digits (CLDR); a point for a language that Intl does not accept. */
export function decimalMarkOf(language: string): string {
  const known = decimalMarks.get(language);
  if (known !== undefined) return known;
  const mark = askDecimalMark(language);
  decimalMarks.set(language, mark);
  return mark;
}

const decimalMarks = new Map<string, string>();

function askDecimalMark(language: string): string {
  try {
    const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1.5);
    return parts.find((part) => part.type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}
