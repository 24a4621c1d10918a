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
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(whole);
    const isEdge = (at: number): boolean => at === whole.length || segments.containing(at)?.index === at;
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
