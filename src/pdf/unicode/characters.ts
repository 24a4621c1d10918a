/**
 * Properties of single characters for line building. Han means: set on the em square without spaces, whatever script
 * Unicode assigns. Hangul is an alphabet here: its words have spaces, and no space is added beside its digits.
 */

/** Marks that are full-width in Chinese but not in alphabets: the language of the run decides (CLREQ 3.1.2). */
const ambiguous = new Set([0x2018, 0x2019, 0x201c, 0x201d, 0x2014, 0x2026, 0x00b7, 0x2027, 0x2500]);

/** Called several times for each character: only comparisons, the most frequent first. */
export function isHan(codePoint: number): boolean {
  if (codePoint < 0x2e80) return false;
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return true;
  if (codePoint <= 0x4dbf) return true;
  if (codePoint >= 0xff00) return codePoint <= 0xffef || (codePoint >= 0x20000 && codePoint <= 0x3ffff);
  return (codePoint >= 0xf900 && codePoint <= 0xfaff) || (codePoint >= 0xfe30 && codePoint <= 0xfe4f);
}

export function isAmbiguousMark(codePoint: number): boolean {
  return ambiguous.has(codePoint);
}

const openers = new Set('（《〈「『【〔［｛“‘〖');
const closers = new Set('）》〉」』】〕］｝”’〗，。、．：；！？');

/** For a mark whose ink fills one half of its em square: `open` for the second half, `close` for the first. */
export function halfOf(character: string): 'open' | 'close' | undefined {
  if (openers.has(character)) return 'open';
  return closers.has(character) ? 'close' : undefined;
}

/** A space after which a line may end, or that may grow: not the full-width one, which is a square of its own. */
export function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0xa0 || (codePoint >= 0x2002 && codePoint <= 0x200a);
}

/** Characters that print nothing: joiners, soft hyphens, zero-width spaces, variation selectors. */
export function isInvisible(codePoint: number): boolean {
  if (codePoint < 0x200b) return codePoint === 0xad;
  if (codePoint > 0x2069 && codePoint < 0xfe00) return false;
  return (
    codePoint <= 0x200f ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x2069) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff
  );
}

/** A joiner or a selector: it prints nothing but changes the form of the characters beside it. */
export function isJoiner(codePoint: number): boolean {
  return codePoint === 0x200c || codePoint === 0x200d || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);
}

const firstMark = 0x300;
const endOfMarks = 0x2e80;
/** Cached answers, plus one; called for each letter of a page. */
const marks = new Uint8Array(endOfMarks);

/** A mark that is placed on, below or around the letter before it. */
export function isMark(codePoint: number): boolean {
  if (codePoint < firstMark || codePoint >= endOfMarks) return false;
  const known = marks[codePoint] ?? 0;
  if (known > 0) return known === 2;
  const mark = /^\p{M}$/u.test(String.fromCodePoint(codePoint));
  marks[codePoint] = mark ? 2 : 1;
  return mark;
}

/** A letter or digit of an alphabet, which gets space between itself and Han. */
export function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{N}%‰°℃€£$+]$/u.test(character) && !isHan(character.codePointAt(0) ?? 0);
}
