/** Lower-case letters, then capitals, each followed by the Cyrillic and Greek letters that look like it. */
const alike =
  'aаα cс eе hһ iіι jј kк lӏ oоο pрρ qԛ sѕ uυ vν wԝ xх yуү ' +
  'AАΑ BВΒ CС EЕΕ HНΗҺ IІΙӀ JЈ KКΚ MМΜ NΝ OОΟ PРΡ QԚ SЅ TТΤ WԜ XХΧ YҮΥУ ZΖ';

const latinOf: ReadonlyMap<string, string> = new Map(
  alike.split(' ').flatMap((group) => {
    const [latin = '', ...others] = Array.from(group);
    return others.map((other) => [other, latin] as const);
  }),
);

/** A Latin word that was typed with similar letters of another alphabet, and those letters. */
export interface Lookalike {
  readonly latin: string;
  readonly letters: readonly string[];
}

/**
 * The Latin word that `word` looks like: in `tradе` from another keyboard the е is Cyrillic. `undefined` if the word is
 * already Latin or has a letter without a Latin lookalike.
 */
export function latinLookalike(word: string): Lookalike | undefined {
  const letters = new Set<string>();
  let latin = '';
  for (const letter of word) {
    const like = latinOf.get(letter);
    if (like !== undefined) letters.add(letter);
    else if (letter > '\u007f') return undefined;
    latin += like ?? letter;
  }
  return letters.size === 0 ? undefined : { latin, letters: [...letters] };
}
