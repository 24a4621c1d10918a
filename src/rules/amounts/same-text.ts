import type { Text } from '../../schema/report.gen.js';

/** Whether two texts read the same in a language that both have, or are both absent; a bare string is in every language. */
export function sameText(one: Text | undefined, other: Text | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const written = new Set(wordings(one));
  return wordings(other).some((text) => written.has(text));
}

/** What a text reads in each of its languages, without differences that no reader sees. */
export function wordings(text: Text): readonly string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.map((wording) => wording.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());
}
