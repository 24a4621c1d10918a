/** Room of a running head, in letters; a Han character takes that of two. */
const room = 48;

/**
 * A short form of a title for running heads: its number, else what stands before its colon. `undefined` where the
 * title fits as it is, or has no shorter form.
 */
export function shortenTitle(title: string, number: string | undefined): string | undefined {
  if (widthOf(title) <= room) return undefined;
  if (number !== undefined) return number;
  const [before = ''] = title.split(/[:：]/);
  return before !== title && widthOf(before) <= room ? before.trim() : undefined;
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1),
    0,
  );
}
