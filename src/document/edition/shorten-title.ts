/** Room of a running head, in letters; a Han character takes that of two. */
const room = 48;

/**
 * A short form of a title for running heads: what stands before its colon, else its number. `undefined` where the
 * title fits as it is, or has no shorter form.
 */
export function shortenTitle(title: string, number: string | undefined): string | undefined {
  if (widthOf(title) <= room) return undefined;
  const [before = ''] = title.split(/[:：]/);
  if (before !== title && widthOf(before) <= room) return before.trim();
  return number;
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1),
    0,
  );
}
