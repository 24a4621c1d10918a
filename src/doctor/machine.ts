import type { FontLibrary } from '../pdf/font-library.js';

/** What the machine has that languages are set with; the terminal's side asks it, so that tests can tell otherwise. */
export interface Machine {
  readonly fonts: FontLibrary;
  /** Whether Intl has names of months and forms of numbers for a locale (BCP 47), or would use English ones. */
  knowsDates(locale: string): boolean;
  /** Whether Intl finds the words of a text without spaces. */
  findsWords(language: string, sample: string): boolean;
}
