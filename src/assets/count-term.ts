/** Whether a term is counted as a whole word of its language, or anywhere in the text. */
export interface CountOptions {
  readonly unit: 'word' | 'substring';
  readonly language: string;
  /** Longer terms inside which this one is not counted: 共同 inside 共同体. */
  readonly outside: readonly string[];
}

/** Counts terms in texts, ignoring case. Words are those of Unicode's segmentation (UAX #29). */
export class KeywordCounter {
  private last: { readonly text: string; readonly language: string; readonly folded: string } | undefined;

  count(text: string, term: string, { unit, language, outside }: CountOptions): number {
    const wanted = fold(term, language);
    if (wanted === '') return 0;
    // A space replaces the removed text, so that the text around it does not form a new word.
    const whole = outside
      .filter((longer) => isInside(term, longer, language))
      .map((longer) => fold(longer, language))
      .sort((a, b) => b.length - a.length)
      .reduce((rest, longer) => rest.replaceAll(longer, ' '), this.folded(text, language));
    if (unit === 'substring') return whole.split(wanted).length - 1;
    // A term of several words is more than one segment, so its start and end must be word boundaries.
    const isEdge = findEdges(whole, language);
    let count = 0;
    for (let at = whole.indexOf(wanted); at !== -1; at = whole.indexOf(wanted, at + wanted.length)) {
      if (isEdge(at) && isEdge(at + wanted.length)) count += 1;
    }
    return count;
  }

  /** Terms of a list are mostly counted in one text, which is folded once. */
  private folded(text: string, language: string): string {
    if (this.last?.text !== text || this.last.language !== language) {
      this.last = { text, language, folded: fold(text, language) };
    }
    return this.last.folded;
  }
}

/** True if a term stands inside a longer one, case aside. */
export function isInside(term: string, longer: string, language: string): boolean {
  const [inner, outer] = [fold(term, language), fold(longer, language)];
  return outer !== inner && outer.includes(inner);
}

function fold(value: string, language: string): string {
  return value.normalize('NFC').toLocaleLowerCase(language);
}

/** About how many characters are segmented at once: each question to `Segments` copies all of its text. */
const pieceLength = 1000;

/** A boundary of words in every language, whatever stands around it. */
const apart = /[\s。，、；：！？]/;

/**
 * Tells whether a word begins or ends at an offset of a text; to be asked in ascending order. The text is cut at spaces
 * and Chinese marks. Where there is none for a thousand letters, a word may end where the text is cut.
 */
function findEdges(text: string, language: string): (at: number) => boolean {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let piece = { start: 0, end: 0, edges: new Set<number>() };
  return (at) => {
    if (at === text.length) return true;
    while (at >= piece.end) {
      const start = piece.end;
      const end = endOfPiece(text, start);
      piece = { start, end, edges: new Set() };
    }
    if (piece.edges.size === 0) {
      for (const { index } of segmenter.segment(text.slice(piece.start, piece.end)))
        piece.edges.add(piece.start + index);
    }
    return piece.edges.has(at);
  };
}

function endOfPiece(text: string, start: number): number {
  const longest = Math.min(start + pieceLength, text.length);
  if (longest === text.length) return longest;
  for (let end = longest; end > start + 1; end -= 1) if (apart.test(text.charAt(end - 1))) return end;
  const isWithinPair = (text.codePointAt(longest - 1) ?? 0) > 0xffff;
  return isWithinPair ? longest - 1 : longest;
}
