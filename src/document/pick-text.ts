import type { Text } from '../schema/report.gen.js';
import { sameLanguage } from './editions.js';

/** The string that an edition prints, and the language it is in. */
export interface PickedText {
  readonly text: string;
  /** Absent for a bare string, which prints the same in every edition. */
  readonly language?: string;
  /** Whether the edition's own language is lacking. */
  readonly missing: boolean;
}

/**
 * The text in the edition's language; else in the language it was written in, the one the edition is translated from,
 * or the first that stands there. Canonically composed (NFC), so that equal text prints equal glyphs.
 */
export function pickText(value: Text, language: string, preferred: readonly (string | undefined)[] = []): PickedText {
  if (typeof value === 'string') return { text: value.normalize('NFC'), missing: false };
  const tags = Object.keys(value);
  const own = tags.find((tag) => tag === language) ?? tags.find((tag) => sameLanguage(tag, language));
  const fallback = preferred.find((tag) => tag !== undefined && Object.hasOwn(value, tag)) ?? tags[0] ?? language;
  const tag = own ?? fallback;
  return { text: (value[tag] ?? '').normalize('NFC'), language: tag, missing: own === undefined };
}
