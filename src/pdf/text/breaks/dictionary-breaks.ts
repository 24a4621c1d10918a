import { Break } from './break.js';
import { classNumbers, classOf } from './line-break-class.js';

/** The number of characters segmented at a time: the segmenter takes more than linear time. */
const window = 1000;
/** The distance from the end of a window where words are not yet certain: the dictionary looks a few words ahead. */
const margin = 120;

/**
 * Allows lines to end between words in scripts without spaces (class SA of UAX #14): Thai, Lao, Khmer and Burmese, each
 * by its own dictionary, in text of any language. Never before a mark, a repetition sign or an abbreviation sign, nor
 * after a vowel written before its consonant or a stacker. Other such scripts have no dictionary and are left
 * unchanged.
 */
export function addDictionaryBreaks(text: string, breaks: Uint8Array): void {
  if (!complex.test(text)) return;
  for (const { index, 0: run } of text.matchAll(runs)) {
    const segmenter = segmenterFor(run);
    if (segmenter !== undefined) addWords(run, index, segmenter, breaks);
  }
}

/** Letters and marks of one script each, so that every run is segmented with one dictionary. */
const scripts = [
  { language: 'th', letters: '\\u0e01-\\u0e3a\\u0e40-\\u0e4e' },
  { language: 'lo', letters: '\\u0e81-\\u0ece\\u0edc-\\u0edf' },
  { language: 'km', letters: '\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd' },
  {
    language: 'my',
    letters: '\\u1000-\\u103f\\u1050-\\u108f\\u109a-\\u109f\\ua9e0-\\ua9ef\\ua9fa-\\ua9fe\\uaa60-\\uaa7f',
  },
] as const;
const complex = new RegExp(`[${scripts.map(({ letters }) => letters).join('')}]`);
// joiners print nothing and occur between letters
const runs = new RegExp(scripts.map(({ letters }) => `[${letters}](?:[${letters}]|\\u200c|\\u200d)*`).join('|'), 'g');

/** ๆ ฯ, ໆ ຯ, ៗ: they repeat or abbreviate the text before them. */
const neverFirst = new Set('\u0e2f\u0e46\u0eaf\u0ec6\u17d7');
/** Vowels written before their consonant, and signs that put the next letter below. */
const neverLast = /[\u0e40-\u0e44\u0ec0-\u0ec4]|\u1039|\u17d2/;

function addWords(run: string, offset: number, segmenter: Intl.Segmenter, breaks: Uint8Array): void {
  for (let start = 0; start < run.length;) {
    const piece = run.slice(start, start + window);
    const whole = start + piece.length === run.length;
    let end = 0;
    for (const { index } of segmenter.segment(piece)) {
      if (!whole && end > 0 && index > window - margin) break;
      end = index;
      if (start + index > 0 && mayPart(run, start + index)) breaks[offset + start + index - 1] = Break.allowed;
    }
    // a word as long as the window is not in any dictionary
    start += whole || end === 0 ? piece.length : end;
  }
}

function mayPart(run: string, at: number): boolean {
  const next = classOf(run.charCodeAt(at));
  const mark = next === classNumbers.SM || next === classNumbers.CM || next === classNumbers.ZWJ;
  return !mark && !neverFirst.has(run.charAt(at)) && !neverLast.test(run.charAt(at - 1));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Loading a dictionary takes milliseconds: done once for each language. */
function segmenterFor(run: string): Intl.Segmenter | undefined {
  const language = scripts.find(({ letters }) => new RegExp(`^[${letters}]`).test(run))?.language;
  if (language === undefined) return undefined;
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
