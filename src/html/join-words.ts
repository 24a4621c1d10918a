import { attribute, escapeHtml, htmlOrNothing, type Html } from './escape-html.js';
import type { WordsView } from './views.js';

/** Joins the texts of several editions on one line, each with its language; identical texts are printed once. */
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
