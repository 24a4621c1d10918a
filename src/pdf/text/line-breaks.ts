import { Break } from './breaks/break.js';
import { addDictionaryBreaks } from './breaks/dictionary-breaks.js';
import { tailor, type TailoringName } from './breaks/tailorings.js';
import { unicodeBreaks } from './breaks/unicode-breaks.js';

export { Break };

/** How a text's lines may end. */
export interface LineBreakOptions {
  /** BCP 47 tag of the text; `und` where it isn't known. */
  readonly language: string;
  /** `false`: UAX #14 and the dictionaries alone, without what the house asks beyond them. */
  readonly tailored?: boolean;
  /** Tailorings that are left out. */
  readonly without?: readonly TailoringName[];
}

/**
 * For each UTF-16 unit of a text, what may happen after it: UAX #14, then words of scripts without spaces by dictionary,
 * then the tailorings of the house. Linear in the length.
 */
export function lineBreaks(text: string, { language, tailored = true, without = [] }: LineBreakOptions): Uint8Array {
  const breaks = unicodeBreaks(text);
  addDictionaryBreaks(text, breaks);
  if (tailored) tailor(text, breaks, language, new Set(without));
  return breaks;
}
