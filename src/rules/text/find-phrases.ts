/** A phrase found in a text, in UTF-16 offsets, `end` exclusive. */
export interface PhraseHit<P> {
  readonly phrase: P;
  readonly start: number;
  readonly end: number;
}

/** Limit for phrases that differ only in case, since each of them is a hit wherever one is. */
const mostAlike = 16;

/** Scripts without word spaces, in which a phrase may start and end anywhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const han = /\p{Script=Han}/u;

/**
 * Prepares a search for many phrases at once (Aho and Corasick 1975); its time depends on the length of the text, not
 * on the number of phrases. Of phrases with the same end the longest is a hit. Case and kinds of spaces, hyphens and
 * apostrophes are ignored. In scripts with word spaces only whole words are found (UAX 29).
 */
export function preparePhrases<P extends { readonly text: string }>(
  phrases: readonly P[],
): (text: string) => readonly PhraseHit<P>[] {
  const automaton = buildAutomaton(phrases);
  return (text) => {
    const hits: PhraseHit<P>[] = [];
    let boundaries: ReadonlySet<number> | undefined;
    const isEdge = (letter: string, offset: number): boolean => {
      if (unspaced.test(letter)) return true;
      boundaries ??= wordBoundaries(text);
      return boundaries.has(offset);
    };
    const folded = fold(text);
    let state = 0;
    for (let index = 0; index < folded.text.length; index += 1) {
      state = automaton.next(state, folded.text.charCodeAt(index));
      const longest = automaton.ending(state);
      const end = (folded.offsets[index] ?? 0) + 1;
      if (longest === 0 || !isEdge(folded.text.charAt(index), end)) continue;
      for (let at = longest; at !== 0; at = automaton.shorter(at)) {
        const first = index + 1 - automaton.depth(at);
        const start = folded.offsets[first] ?? 0;
        if (!isEdge(folded.text.charAt(first), start)) continue;
        for (const phrase of automaton.phrases(at)) hits.push({ phrase, start, end });
        break;
      }
    }
    return hits;
  };
}

interface Automaton<P> {
  readonly next: (state: number, code: number) => number;
  /** The longest phrase that ends in a state, and the next shorter one; 0 if there is none. */
  readonly ending: (state: number) => number;
  readonly shorter: (state: number) => number;
  readonly depth: (state: number) => number;
  readonly phrases: (state: number) => readonly P[];
}

function buildAutomaton<P extends { readonly text: string }>(phrases: readonly P[]): Automaton<P> {
  const edges = new Map<number, number>();
  const parents: { readonly state: number; readonly code: number }[] = [{ state: 0, code: 0 }];
  const depths = [0];
  const ends = new Map<number, P[]>();
  const edge = (state: number, code: number): number | undefined => edges.get(state * 0x10000 + code);
  for (const phrase of phrases) {
    const folded = fold(phrase.text.trim()).text;
    if (folded === '') continue;
    let state = 0;
    for (let index = 0; index < folded.length; index += 1) {
      const code = folded.charCodeAt(index);
      let target = edge(state, code);
      if (target === undefined) {
        target = parents.push({ state, code }) - 1;
        depths.push(index + 1);
        edges.set(state * 0x10000 + code, target);
      }
      state = target;
    }
    const own = ends.get(state);
    if (own === undefined) ends.set(state, [phrase]);
    else if (own.length < mostAlike) own.push(phrase);
  }
  const fallbacks = new Array<number>(parents.length).fill(0);
  const shorter = new Array<number>(parents.length).fill(0);
  const next = (from: number, code: number): number => {
    for (let state = from; ; state = fallbacks[state] ?? 0) {
      const target = edge(state, code);
      if (target !== undefined) return target;
      if (state === 0) return 0;
    }
  };
  const ending = (state: number): number => (ends.has(state) ? state : (shorter[state] ?? 0));
  // A fallback is shorter than its state, so states are processed by depth.
  const byDepth = depths.map((_, state) => state).sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
  for (const state of byDepth) {
    const parent = parents[state];
    if (parent === undefined || parent.state === 0) continue;
    const fallback = next(fallbacks[parent.state] ?? 0, parent.code);
    fallbacks[state] = fallback;
    shorter[state] = ending(fallback);
  }
  return {
    next,
    ending,
    shorter: (state) => shorter[state] ?? 0,
    depth: (state) => depths[state] ?? 0,
    phrases: (state) => ends.get(state) ?? [],
  };
}

/** The text for comparison, and the offset of each of its code units in the original. */
export function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const units: string[] = [];
  const offsets: number[] = [];
  const add = (unit: string, offset: number): void => {
    units.push(unit);
    offsets.push(offset);
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (!/\s/.test(unit)) {
      const lower = unit.toLowerCase();
      add(alike.get(unit) ?? (lower.length === 1 ? lower : unit), index);
      continue;
    }
    const start = index;
    let lines = unit === '\n' ? 1 : 0;
    while (/\s/.test(text.charAt(index + 1))) {
      index += 1;
      if (text.charAt(index) === '\n') lines += 1;
    }
    // A phrase may continue on the next line (between Han without a space), but not in the next paragraph.
    const joined = lines === 1 && han.test(text.charAt(start - 1)) && han.test(text.charAt(index + 1));
    if (!joined) add(lines > 1 ? '\n' : ' ', start);
  }
  return { text: units.join(''), offsets };
}

const alike: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['‐', '-'],
  ['‑', '-'],
]);

function wordBoundaries(text: string): ReadonlySet<number> {
  const boundaries = new Set([text.length]);
  for (const { index } of words.segment(text)) boundaries.add(index);
  return boundaries;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
