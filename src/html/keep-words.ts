import { scriptOf } from '../language/tags.js';
import { escapeHtml } from './escape-html.js';

const unspaced = new Set(['Hans', 'Hant', 'Jpan']);

/**
 * A title as markup that breaks between words only, `names` being words that no dictionary need know: 哈萨克斯坦 stays
 * whole on a phone. For languages that write without spaces; others come back as they are. The style sheet forbids all
 * breaks but the `<wbr>` (CSS Text 3, `keep-all`).
 */
export function keepWords(text: string, language: string, names: readonly string[]): string {
  if (!unspaced.has(scriptOf(language))) return escapeHtml(text);
  const units: string[] = [];
  for (const { word, isWord } of splitWords(text, language, names)) {
    const last = units.at(-1);
    // Marks stay with the word before them, an opening one with the word after it.
    if (last === undefined || (isWord && !opens.test(last)) || (opens.test(word) && !opens.test(last))) {
      units.push(word);
    } else {
      units[units.length - 1] = last + word;
    }
  }
  // A dash may stand at a line's start by UAX #14; between the names of two countries it may not.
  const markup = units.map((unit) =>
    unit.endsWith('—') ? `<span class="together">${escapeHtml(unit)}</span>` : escapeHtml(unit),
  );
  return markup.join('<wbr>');
}

interface Piece {
  readonly word: string;
  readonly isWord: boolean;
}

function splitWords(text: string, language: string, names: readonly string[]): readonly Piece[] {
  const name = names.find((candidate) => candidate !== '' && text.includes(candidate));
  if (name !== undefined) {
    const others = names.filter((candidate) => candidate !== name);
    return text.split(name).flatMap((part, index) => {
      const pieces = splitWords(part, language, others);
      return index === 0 ? pieces : [{ word: name, isWord: true }, ...pieces];
    });
  }
  return Array.from(segmenter(language).segment(text), (found) => ({
    word: found.segment,
    isWord: found.isWordLike === true,
  }));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Loading a dictionary takes milliseconds: once a language. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

const opens = /[\p{Ps}\p{Pi}]$/u;
