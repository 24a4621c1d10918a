/** Words that YAML readers of one version or another take for something else than text. */
const notText = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** Letters, digits and marks that mean nothing to YAML between letters; a text of these needs no quotation marks. */
const harmless = /^[\p{L}\p{N}“”«»《（][\p{L}\p{M}\p{N} .,’'“”«»《》（）()·•–—/、，-]*$/u;

/**
 * A told text as a YAML scalar of one line: as it is where nothing in it means something to YAML, else in double quotes.
 * Line breaks become spaces; control characters and marks of direction, which a report may not hold, drop out.
 */
export function yamlScalar(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  return harmless.test(plain) && !notText.test(plain) && !/^\p{N}/u.test(plain) && !plain.endsWith(' ')
    ? plain
    : JSON.stringify(plain);
}
