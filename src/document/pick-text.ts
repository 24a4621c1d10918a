import type { Text } from '../schema/report.gen.js';
import { sameLanguage } from './editions.js';

/** The string that an edition prints, and its language. */
export interface PickedText {
  readonly text: string;
  /** Absent for a bare string, which is the same in every edition. */
  readonly language?: string;
  /** Whether the text is missing in the edition's language. */
  readonly missing: boolean;
}

/**
 * The text in the edition's language; else in the language it was written in, then the one the edition is translated
 * from, then the first in the file. In composed form (NFC), so that equal texts print equal glyphs.
 */
export function pickText(value: Text, language: string, preferred: readonly (string | undefined)[] = []): PickedText {
  if (typeof value === 'string') return { text: value.normalize('NFC'), missing: false };
  const tags = Object.keys(value);
  const own = tags.find((tag) => tag === language) ?? tags.find((tag) => sameLanguage(tag, language));
  const fallback = preferred.find((tag) => tag !== undefined && Object.hasOwn(value, tag)) ?? tags[0] ?? language;
  const tag = own ?? fallback;
  return { text: (value[tag] ?? '').normalize('NFC'), language: tag, missing: own === undefined };
}
