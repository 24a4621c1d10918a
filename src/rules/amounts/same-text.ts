import type { Text } from '../../schema/report.gen.js';

/** Whether two texts are equal in a language that both have, or both absent. Bare strings count for every language. */
export function sameText(one: Text | undefined, other: Text | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const written = new Set(wordings(one));
  return wordings(other).some((text) => written.has(text));
}

/** A text in each of its languages, normalized to ignore invisible differences. */
export function wordings(text: Text): readonly string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.map((wording) => wording.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());
}
