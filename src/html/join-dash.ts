/**
 * Keeps the single dash that joins two names in Chinese (中国—哈萨克斯坦) off the start of a line: UAX #14 lets it stand
 * there, a word joiner (U+2060) before it does not. The doubled dash of a parenthesis may begin a line.
 */
export function joinDash(text: string): string {
  return text.replace(/(?<=\p{Script=Han})—(?=\p{Script=Han})/gu, '\u2060—');
}
