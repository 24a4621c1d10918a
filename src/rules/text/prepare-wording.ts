/**
 * Prepares a test whether a wording is in a text, in time linear in both (Knuth, Morris and Pratt 1977). That of
 * `includes` grows with their product where the wording repeats itself and the text almost has it.
 */
export function prepareWording(wording: string): (text: string) => boolean {
  // For each length of a beginning: the longest shorter one that it ends with.
  const shorter = new Uint32Array(wording.length + 1);
  for (let index = 1, length = 0; index < wording.length; index += 1) {
    length = extend(length, wording.charCodeAt(index));
    shorter[index + 1] = length;
  }
  return (text) => {
    let length = 0;
    for (let index = 0; index < text.length && length < wording.length; index += 1) {
      length = extend(length, text.charCodeAt(index));
    }
    return length === wording.length;
  };

  /** How much of the wording stands before and at a character. */
  function extend(length: number, code: number): number {
    let found = length;
    while (found > 0 && wording.charCodeAt(found) !== code) found = shorter[found] ?? 0;
    return wording.charCodeAt(found) === code ? found + 1 : found;
  }
}
