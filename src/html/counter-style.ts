/**
 * The predefined counter style of CSS (Counter Styles 3, section 6) for a CLDR numbering system. `undefined` for
 * European digits, which are the default, and for systems without a CSS style.
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
