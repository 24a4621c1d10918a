import { attribute, escapeHtml, htmlOrNothing, type Html } from './escape-html.js';
import type { WordsView } from './views.js';

/** Words of editions in one line, each in its language; what they say alike stands once. */
export function joinWords(words: readonly WordsView[], between: ' · ' | ' '): Html | undefined {
  const said = new Set<string>();
  const markup = words.flatMap(({ lang, dir, text }) => {
    const escaped = typeof text === 'string' ? escapeHtml(text) : text.toHTML();
    if (said.has(escaped)) return [];
    said.add(escaped);
    return lang === undefined
      ? [escaped]
      : [`<span${attribute('lang', lang)}${attribute('dir', dir)}>${escaped}</span>`];
  });
  return htmlOrNothing(markup.join(between));
}
