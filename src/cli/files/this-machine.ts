import type { Machine } from '../../doctor/machine.js';
import type { Resources } from '../../output/resources.js';

/** What this process offers for setting languages and may lack: fonts, and the data of Intl. */
export function thisMachine({ fonts }: Resources): Machine {
  return {
    fonts,
    knowsDates: (locale) => supported(Intl.DateTimeFormat, locale) && supported(Intl.NumberFormat, locale),
    findsWords(language, sample) {
      const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(sample)];
      // without a dictionary the segmenter finds one word, or one for each letter
      const letters = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(sample)];
      return words.length > 1 && words.length < letters.length;
    },
  };
}

function supported(
  { supportedLocalesOf }: Pick<typeof Intl.DateTimeFormat, 'supportedLocalesOf'>,
  locale: string,
): boolean {
  try {
    return supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
