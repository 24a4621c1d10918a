/**
 * Prevents a line break before the single dash between two names in Chinese (中国—哈萨克斯坦). UAX #14 allows one there; a
 * word joiner (U+2060) removes it. The double dash of a parenthesis may start a line.
 */
export function joinDash(text: string): string {
  return text.replace(/(?<=\p{Script=Han})—(?=\p{Script=Han})/gu, '\u2060—');
}
