import { fold } from './find-phrases.js';

/** Only this many letters of longer words are compared. */
const longest = 40;

/**
 * Prepares a test whether each word of a phrase is in a text, ignoring endings: languages inflect, and the words may be
 * spread over a sentence. For Han words the first and the last two characters are searched, since others may stand
 * between them. False positives are preferred to false negatives.
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

/** The part of a word that endings rarely change. */
function stemsOf(word: string): readonly string[] {
  if (han.test(word)) return word.length < 4 ? [word] : [word.slice(0, 2), word.slice(-2)];
  const dropped = word.length > 8 ? 3 : word.length > 5 ? 2 : word.length > 3 ? 1 : 0;
  return [word.slice(0, Math.min(word.length - dropped, longest))];
}

const han = /\p{Script=Han}/u;
