/** A character with the marks that compose with it, or a syllable of Hangul letters (UAX #15). */
const composing = /[\u1100-\u115F][\u1160-\u11A7]?[\u11A8-\u11FF]?|(?:.|\n|^)\p{M}*/gsu;

/**
 * Maps `[start, end)` of a text in composed form (NFC) to the text as typed, in UTF-16 offsets; a start or end within a
 * composed character includes all of it.
 */
export function toTypedOffsets(typed: string, start: number, end: number): { start: number; end: number } {
  let composed = 0;
  let from: number | undefined;
  for (const { 0: piece, index } of typed.matchAll(composing)) {
    const next = composed + piece.normalize('NFC').length;
    if (from === undefined && next > start) from = index;
    if (from !== undefined && next >= end) return { start: from, end: end > start ? index + piece.length : from };
    composed = next;
  }
  return { start: from ?? typed.length, end: typed.length };
}
