import type { Range } from '../../diagnostics/diagnostic.js';

/** A character with the marks that compose with it, or a syllable of Hangul letters (UAX #15). */
const composing = /[\u1100-\u115F][\u1160-\u11A7]?[\u11A8-\u11FF]?|(?:.|\n|^)\p{M}*/gsu;

/**
 * Maps ranges of a text in composed form (NFC) to the text as typed, in UTF-16 offsets; a start or end within a
 * composed character includes all of it. The text is composed once, for any number of ranges.
 */
export function mapToTyped(typed: string): (range: Range) => Range {
  const inComposed: number[] = [];
  const inTyped: number[] = [];
  let composed = 0;
  for (const { 0: piece, index } of typed.matchAll(composing)) {
    inComposed.push(composed);
    inTyped.push(index);
    composed += piece.normalize('NFC').length;
  }
  /** The number of the piece that holds a character of the composed text. */
  const pieceAt = (offset: number): number => {
    let low = 0;
    let high = inComposed.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((inComposed[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const from = start < composed ? (inTyped[pieceAt(start)] ?? 0) : typed.length;
    return { start: from, end: end > start ? (inTyped[pieceAt(end - 1) + 1] ?? typed.length) : from };
  };
}
