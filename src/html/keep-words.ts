import { keepTogether } from '../language/keep-together.js';
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
  // A dash may stand at a line's start by UAX #14; between the names of two countries it may not.
  const markup = keepTogether(text, language, names).map((unit) =>
    unit.endsWith('—') ? `<span class="together">${escapeHtml(unit)}</span>` : escapeHtml(unit),
  );
  return markup.join('<wbr>');
}
