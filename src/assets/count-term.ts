/** How a term is counted: as a word of its language, or wherever its letters stand. */
export interface CountOptions {
  readonly unit: 'word' | 'substring';
  readonly language: string;
  /** Longer terms in which this one is not counted: 共同 inside 共同体. */
  readonly outside: readonly string[];
}

/** How often a term stands in a text, capitals and small letters alike. Words are those of Unicode's segmentation (UAX #29). */
export function countTerm(text: string, term: string, { unit, language, outside }: CountOptions): number {
  const fold = (value: string): string => value.normalize('NFC').toLocaleLowerCase(language);
  const wanted = fold(term);
  // What is taken out leaves a gap, so that no new word arises across it.
  const whole = outside
    .map(fold)
    .filter((longer) => longer !== wanted && longer.includes(wanted))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, longer) => rest.replaceAll(longer, ' '), fold(text));
  if (unit === 'substring') return whole.split(wanted).length - 1;
  // A term of several words is no segment of its own: its ends must be those of words.
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(whole)];
  const edges = new Set(segments.flatMap(({ index, segment }) => [index, index + segment.length]));
  let count = 0;
  for (let at = whole.indexOf(wanted); at !== -1; at = whole.indexOf(wanted, at + wanted.length)) {
    if (edges.has(at) && edges.has(at + wanted.length)) count += 1;
  }
  return count;
}
