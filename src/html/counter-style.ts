/**
 * The predefined counter style of CSS (Counter Styles 3, section 6) for a numbering system of CLDR; `undefined` for one
 * that CSS does not name, and for European digits, which are its own default.
 */
export function counterStyle(system: string): string | undefined {
  return styles.get(system);
}

const styles: ReadonlyMap<string, string> = new Map([
  ['arab', 'arabic-indic'],
  ['arabext', 'persian'],
  ['beng', 'bengali'],
  ['deva', 'devanagari'],
  ['khmr', 'khmer'],
  ['laoo', 'lao'],
  ['mymr', 'myanmar'],
  ['thai', 'thai'],
]);
