/**
 * A text that is safe on a terminal: control, bidi and invisible characters and lone surrogates are written as
 * `<U+0000>`, tabs as an arrow and a space.
 */
export function makeVisible(text: string): string {
  return text
    .replace(/\t/g, '→ ')
    .replace(/[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, codePointName);
}

/** The same, with every space except U+0020 written out, because the finding is about them. */
export function makeSpacesVisible(text: string): string {
  return makeVisible(text).replace(/(?! )\p{Zs}/gu, codePointName);
}

function codePointName(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
