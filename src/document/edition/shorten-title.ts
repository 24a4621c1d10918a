/** Width of a running head in letters; a Han character counts as two. */
const room = 48;

/**
 * A short title for running heads: the number, else the text before the colon. `undefined` if the title fits or has no
 * shorter form.
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
