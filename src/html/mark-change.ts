import type { ChangeMark } from '../document/nodes.js';
import { attribute, escapeHtml } from './escape-html.js';
import type { Rendering } from './rendering.js';

/**
 * Markup of a block or inline inside the mark of its change, or as it is where nothing changed. The change is said in
 * words for those who don't see it (WCAG 1.3.1).
 */
export function markChange(
  { change }: { readonly change?: ChangeMark },
  markup: string,
  { edition }: Rendering,
): string {
  if (change === undefined) return markup;
  const element = change.kind === 'inserted' ? 'ins' : 'del';
  const word = edition.furniture.labels[change.kind];
  return `<${element}${attribute('data-cause', change.cause)}><span class="said">${escapeHtml(word)} </span>${markup}</${element}>`;
}
