import { keepTogether } from '../language/keep-together.js';
import { scriptOf } from '../language/tags.js';
import { escapeHtml } from './escape-html.js';

const unspaced = new Set(['Hans', 'Hant', 'Jpan']);

/**
 * Markup of a title that breaks only between words. `names` are words that a dictionary may lack, such as 哈萨克斯坦.
 * Applies to languages without spaces; text in other languages is only escaped. The style sheet forbids all breaks
 * except at `<wbr>` (CSS Text 3, `keep-all`).
 */
export function keepWords(text: string, language: string, names: readonly string[]): string {
  if (!unspaced.has(scriptOf(language))) return escapeHtml(text);
  // UAX #14 allows a line to start with a dash; between the names of two countries this is prevented.
  const markup = keepTogether(text, language, names).map((unit) =>
    unit.endsWith('—') ? `<span class="together">${escapeHtml(unit)}</span>` : escapeHtml(unit),
  );
  return markup.join('<wbr>');
}
