import createHyphenator from 'hyphen';
import { loadPatterns } from './hyphenation-patterns.js';
import { partSyllables, syllableRules } from './part-syllables.js';
import type { Hyphenate } from './part-words.js';

/** The UTF-16 offsets at which a word may be hyphenated, ascending: each is the start of the second part. */
export type Hyphenator = (word: string) => readonly number[];

/** The fewest letters before the hyphen, and after it. */
const fewest = { before: 2, after: 3 };
/** The longest word in letters that is hyphenated; the time grows with the square of the length. */
const longest = 100;
const softHyphen = '\u00ad';
/** One word of letters and the marks around it: no capital inside, no digit, no address. */
const plainWord =
  /^([^\p{L}\p{M}\p{N}]*)(\p{Lu}?\p{M}*(?:[\p{Ll}\p{Lo}\p{Lm}\p{M}]|['’‘](?=\p{L}))+)([^\p{L}\p{M}\p{N}]*)$/u;
const address = /[/@\\_]|\.\p{L}/u;
/** Signs that are not letters. */
const signs = /[\p{M}'’‘ʻʼ]/gu;
/** In these languages every part needs a vowel, though some patterns break that (дослідже-н-ня, Kaza-kh-stan). */
const needVowels = new Set('be bg de en es fr hu id it ms nl pt ro ru tr uk'.split(' '));
const vowel = /[aeiouyæœøıаеиоуыэюяієъ]/;

const hyphenators = new Map<string, Promise<Hyphenator | undefined>>();

/**
 * Loads the hyphenation of a language (BCP 47 tag): by TeX's patterns, or by syllables if there are none and the
 * orthography defines it so (Kazakh, Uzbek, Swahili). `undefined` if words aren't hyphenated or no rule is known. A
 * word with soft hyphens breaks only at these.
 */
export function loadHyphenator(language: string): Promise<Hyphenator | undefined> {
  const known = hyphenators.get(language) ?? makeHyphenator(language);
  hyphenators.set(language, known);
  return known;
}

async function makeHyphenator(language: string): Promise<Hyphenator | undefined> {
  const primary = language.replace(/-.*/, '').toLowerCase();
  const rules = syllableRules[primary];
  if (rules !== undefined) {
    return (word) => hyphenate(word, language, (letters) => partSyllables(letters.replace(/['’‘ʻ]/g, 'ʼ'), rules));
  }
  const patterns = await loadPatterns(language);
  if (patterns === undefined) return undefined;
  const mark = createHyphenator(patterns, {
    hyphenChar: softHyphen,
    html: false,
    minWordLength: fewest.before + fewest.after,
  });
  const part = (letters: string): readonly number[] => {
    const offsets = offsetsOf(mark(letters.replace(/[’‘]/g, "'")));
    return needVowels.has(primary) ? keepVowels(letters, offsets) : offsets;
  };
  return (word) => hyphenate(word, language, part);
}

function hyphenate(word: string, language: string, part: Hyphenator): readonly number[] {
  if (word.includes(softHyphen)) {
    return Array.from(word.matchAll(/(?<=[^])\u00ad(?=[^])/g), ({ index }) => index + 1);
  }
  const [, before = '', letters = ''] = (address.test(word) ? null : plainWord.exec(word)) ?? [];
  if (letters.length > longest) return [];
  // by the language of the word, never the locale of the machine: İ becomes i in Turkish
  const small = letters.toLocaleLowerCase(language);
  if (small.length !== letters.length) return [];
  return part(small)
    .filter((at) => count(small.slice(0, at)) >= fewest.before && count(small.slice(at)) >= fewest.after)
    .map((at) => before.length + at);
}

/** The positions of the soft hyphens in a marked word, as offsets of the word without them. */
function offsetsOf(marked: string): readonly number[] {
  return Array.from(marked.matchAll(/\u00ad/g), ({ index }, count) => index - count);
}

/** Without the positions that would make a part of consonants only: these consonants stay with the part before. */
function keepVowels(word: string, offsets: readonly number[]): readonly number[] {
  // й and ў are consonants, though Unicode decomposes them into vowels
  const letters = word.replace(/[йў]/g, 'x');
  return offsets.filter((at, index) => vowel.test(letters.slice(at, offsets[index + 1]).normalize('NFD')));
}

function count(letters: string): number {
  return letters.replace(signs, '').length;
}

/** The hyphenators of these languages as one function; words of other languages aren't hyphenated. */
export async function loadHyphenators(languages: Iterable<string>): Promise<Hyphenate> {
  const wanted = [...new Set(languages)];
  const loaded = await Promise.all(wanted.map(async (language) => [language, await loadHyphenator(language)] as const));
  const known = new Map(loaded);
  return (word, language) => known.get(language)?.(word) ?? [];
}
