import { addressTailoring } from './tailor-addresses.js';
import { chineseTailorings } from './tailor-chinese.js';
import { numberTailorings } from './tailor-numbers.js';
import { wordTailorings } from './tailor-words.js';
import type { Tailoring } from './tailoring.js';

/**
 * All that the house asks beyond UAX #14 and the dictionaries, in the order in which it is done. Each can be switched
 * off by its name (`lineBreaks`); `why` gives reason and standard.
 *
 * | name | languages |
 * |---|---|
 * | chinese-quotation-marks, chinese-dashes, chinese-never-first, chinese-numbers | zh, yue, lzh |
 * | number-units, -groups, -currencies, -endings, -signs, -abbreviations, -small, -citations | all |
 * | dashes | Cyrillic, uz, en |
 * | spaced-quotation-marks, bracket-after-quotation, initials, letter-abbreviations, short-solidus, hebrew-hyphens, repetition-signs | all |
 * | initials-after | Cyrillic, uz |
 * | arabic-and | ar |
 * | addresses | all |
 */
export const tailorings = [...chineseTailorings, ...numberTailorings, ...wordTailorings, addressTailoring] as const;

/** The name of a tailoring. */
export type TailoringName = (typeof tailorings)[number]['name'];

/** Changes breaks by every tailoring of the language (a BCP 47 tag) except those named. */
export function tailor(text: string, breaks: Uint8Array, language: string, without: ReadonlySet<TailoringName>): void {
  const primary = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? 'und';
  for (const tailoring of tailorings) {
    const { languages }: Tailoring = tailoring;
    if (without.has(tailoring.name) || languages?.has(primary) === false) continue;
    tailoring.apply(text, breaks, primary);
  }
}
