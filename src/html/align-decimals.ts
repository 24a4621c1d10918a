import { decimalMarkOf } from '../language/decimal-mark.js';

/**
 * For each number as printed, by how many places (decimal mark included) it is shorter behind the mark than the longest
 * of the column; 0 for what is no number. The marks are those of the language (CLDR).
 */
export function alignDecimals(texts: readonly string[], language: string): readonly number[] {
  const mark = decimalMarkOf(language);
  const places = texts.map((text) => {
    const number = /^[^\p{L}\p{Nd}]*(\p{Nd}[\p{Nd}\p{Zs}.,'’٬٫]*)$/u.exec(text.trim())?.[1];
    if (number === undefined) return undefined;
    const at = number.lastIndexOf(mark);
    return at < 0 ? 0 : number.length - at;
  });
  const longest = Math.max(0, ...places.map((place) => place ?? 0));
  return places.map((place) => (place === undefined ? 0 : longest - place));
}
