/** Whether a term is counted as a whole word of its language, or anywhere in the text. */
export interface CountOptions {
  readonly unit: 'word' | 'substring';
  readonly language: string;
  /** Longer terms inside which this one is not counted: 共同 inside 共同体. */
  readonly outside: readonly string[];
}

/** Counts a term in a text, ignoring case. Words are those of Unicode's segmentation (UAX #29). */
export function countTerm(text: string, term: string, { unit, language, outside }: CountOptions): number {
  const fold = (value: string): string => value.normalize('NFC').toLocaleLowerCase(language);
  const wanted = fold(term);
  // A space replaces the removed text, so that the text around it does not form a new word.
  const whole = outside
    .map(fold)
    .filter((longer) => longer !== wanted && longer.includes(wanted))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, longer) => rest.replaceAll(longer, ' '), fold(text));
  if (unit === 'substring') return whole.split(wanted).length - 1;
  // A term of several words is more than one segment, so its start and end must be word boundaries.
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(whole)];
  const edges = new Set(segments.flatMap(({ index, segment }) => [index, index + segment.length]));
  let count = 0;
  for (let at = whole.indexOf(wanted); at !== -1; at = whole.indexOf(wanted, at + wanted.length)) {
    if (edges.has(at) && edges.has(at + wanted.length)) count += 1;
  }
  return count;
}
