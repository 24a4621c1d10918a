/** Words that some version of YAML does not read as text. */
const notText = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** Letters, digits and marks without a meaning in YAML; a text of only these needs no quotation marks. */
const harmless = /^[\p{L}\p{N}“”«»《（][\p{L}\p{M}\p{N} .,’'“”«»《》（）()·•–—/、，-]*$/u;

/**
 * A text as a YAML scalar on one line: plain if nothing in it has a meaning in YAML, otherwise in double quotes. Line
 * breaks become spaces; control characters and bidi controls are removed, since a report must not contain them.
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
