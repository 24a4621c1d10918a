import { Break } from './breaks/break.js';
import { addDictionaryBreaks } from './breaks/dictionary-breaks.js';
import { tailor, type TailoringName } from './breaks/tailorings.js';
import { unicodeBreaks } from './breaks/unicode-breaks.js';

export { Break };

/** Options for line breaks. */
export interface LineBreakOptions {
  /** BCP 47 tag of the text; `und` if it is unknown. */
  readonly language: string;
  /** `false`: UAX #14 and the dictionaries only, without the tailorings. */
  readonly tailored?: boolean;
  /** Tailorings to leave out. */
  readonly without?: readonly TailoringName[];
}

/**
 * For each UTF-16 unit of a text, what is possible after it: UAX #14, then words of scripts without spaces by
 * dictionary, then the tailorings. Linear in the length.
 */
export function lineBreaks(text: string, { language, tailored = true, without = [] }: LineBreakOptions): Uint8Array {
  const breaks = unicodeBreaks(text);
  addDictionaryBreaks(text, breaks);
  if (tailored) tailor(text, breaks, language, new Set(without));
  return breaks;
}
