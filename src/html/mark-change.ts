import type { ChangeMark } from '../document/nodes.js';
import { attribute, escapeHtml } from './escape-html.js';
import type { Rendering } from './rendering.js';

/**
 * Wraps the markup of a changed block or inline in its change mark; unchanged markup is returned as it is. The change
 * is also given as text, for readers who can't see the mark (WCAG 1.3.1).
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
