import type { FontLibrary } from '../pdf/font-library.js';

/** What this machine offers for typesetting languages; passed in, so that tests can replace it. */
export interface Machine {
  readonly fonts: FontLibrary;
  /** Whether Intl has month names and number formats for a locale (BCP 47), or would use English ones. */
  knowsDates(locale: string): boolean;
  /** Whether Intl finds the words of a text without spaces. */
  findsWords(language: string, sample: string): boolean;
}
