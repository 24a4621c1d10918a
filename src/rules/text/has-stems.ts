import { fold } from './find-phrases.js';

/** Longer words are compared by so many of their letters. */
const longest = 40;

/**
 * Prepares the question whether each word of a phrase begins some word of a text, endings aside: languages inflect,
 * and a phrase may be spread over its sentence. Of words in Han the first and the last two characters are looked for:
 * something may stand between them. It errs towards yes.
 */
export function prepareStems(text: string): (phrase: string) => boolean {
  let beginnings: ReadonlySet<string> | undefined;
  return (phrase) => {
    const known = (beginnings ??= beginningsIn(text));
    return wordsOf(phrase).every((word) => stemsOf(word).every((stem) => known.has(stem)));
  };
}

function beginningsIn(text: string): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const word of new Set(wordsOf(text))) {
    for (let length = 1; length <= Math.min(word.length, longest); length += 1) beginnings.add(word.slice(0, length));
    if (!han.test(word)) continue;
    for (let index = 0; index + 2 <= word.length; index += 1) beginnings.add(word.slice(index, index + 2));
  }
  return beginnings;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
}

/** What of a word endings seldom touch. */
function stemsOf(word: string): readonly string[] {
  if (han.test(word)) return word.length < 4 ? [word] : [word.slice(0, 2), word.slice(-2)];
  const dropped = word.length > 8 ? 3 : word.length > 5 ? 2 : word.length > 3 ? 1 : 0;
  return [word.slice(0, Math.min(word.length - dropped, longest))];
}

const han = /\p{Script=Han}/u;
