/** Scripts without word spaces, in which a line break in the file prints nothing. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef\u2018\u2019\u201c\u201d\u2014\u2026]/u;
const letter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/**
 * What a soft line break between two characters prints: nothing if both are of scripts without word spaces, or if one
 * is and the other is a mark that can belong to either (“, —); otherwise a space. UAX #14 leaves this to the author;
 * CSS Text 4 §4.1.2 (segment break transformation) has the same rule for East Asian text.
 */
export function joinLines(before: string, after: string): '' | ' ' {
  const one = lastCharacter(before);
  const two = firstCharacter(after);
  return unspaced.test(one) && unspaced.test(two) && (letter.test(one) || letter.test(two)) ? '' : ' ';
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.trimStart().codePointAt(0) ?? 0x20);
}

function lastCharacter(text: string): string {
  return Array.from(text.trimEnd().slice(-2)).at(-1) ?? ' ';
}
