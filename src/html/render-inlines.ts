import type { Citation, Emphasis, Inline, Link, NoteMark, TextRun } from '../document/nodes.js';
import { safeHref } from '../document/safe-href.js';
import { markOf } from './assign-anchors.js';
import { attribute, escapeHtml, htmlOrNothing } from './escape-html.js';
import type { Html } from './escape-html.js';
import { joinDash } from './join-dash.js';
import { keepWords } from './keep-words.js';
import { markChange } from './mark-change.js';
import type { Rendering } from './rendering.js';
import { languageOf } from './rendering.js';

/** `text` and `title`: everything, in titles with words kept whole; `label`: copies without links, notes and ids. */
export type InlineUse = 'text' | 'title' | 'label';

/** Renders inlines; all text is escaped. */
export function renderInlines(inlines: readonly Inline[], rendering: Rendering, use: InlineUse): string {
  return inlines.map((inline) => renderInline(inline, rendering, use)).join('');
}

/** Renders inlines, or `undefined` if there is nothing, so that templates can leave out the element. */
export function renderOptionalInlines(
  inlines: readonly Inline[] | undefined,
  rendering: Rendering,
  use: InlineUse,
): Html | undefined {
  return htmlOrNothing(renderInlines(inlines ?? [], rendering, use));
}

function renderInline(inline: Inline, rendering: Rendering, use: InlineUse): string {
  const markup = renderPlain(inline, rendering, use);
  if (markup === '') return '';
  if (use === 'label') return inline.change?.kind === 'deleted' ? '' : markup;
  return markChange(inline, markup, rendering);
}

function renderPlain(inline: Inline, rendering: Rendering, use: InlineUse): string {
  switch (inline.type) {
    case 'text':
      return inLanguage(inline, renderText(inline, rendering, use), rendering);
    case 'emphasis':
      return renderEmphasis(inline, rendering, use);
    case 'code':
      return `<code${languageAttributes(inline, rendering)}>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return renderLink(inline, rendering, use);
    case 'citation':
      return renderCitation(inline, rendering, use);
    case 'reference':
      return inLanguage(inline, renderReference(inline.target, inline.text, rendering, use), rendering);
    case 'value':
      return `<data${attribute('value', inline.amount)}${languageAttributes(inline, rendering)}>${escapeHtml(inline.text)}</data>`;
    case 'noteMark':
      return use === 'label' ? '' : renderNoteMark(inline, rendering);
    case 'lineBreak':
      return use === 'label' ? ' ' : '<br>';
  }
}

function renderText(inline: TextRun, rendering: Rendering, use: InlineUse): string {
  if (use !== 'title') return escapeHtml(use === 'text' ? joinDash(inline.text) : inline.text);
  const { meta, furniture } = rendering.edition;
  const countries = furniture.cover.institutions.map((institution) => institution.country);
  return keepWords(inline.text, inline.lang ?? meta.language, countries);
}

function renderEmphasis(inline: Emphasis, rendering: Rendering, use: InlineUse): string {
  const element = inline.strength === 'strong' ? 'strong' : 'em';
  const children = renderInlines(inline.children, rendering, use);
  return children === '' ? '' : `<${element}${languageAttributes(inline, rendering)}>${children}</${element}>`;
}

function renderLink(inline: Link, rendering: Rendering, use: InlineUse): string {
  const children = renderInlines(inline.children, rendering, use);
  if (use === 'label') return inLanguage(inline, children, rendering);
  // In print the address follows a link, unless the text of the link is the address.
  const spelled = inline.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
  const kind = [spelled, `mailto:${spelled}`].some((address) => safeHref(address) === inline.href)
    ? 'spelled'
    : 'named';
  return `<a class="${kind}"${attribute('href', inline.href)}${languageAttributes(inline, rendering)}>${children}</a>`;
}

function renderCitation(inline: Citation, rendering: Rendering, use: InlineUse): string {
  const children = renderInlines(inline.children, rendering, use);
  return `<span class="citation"${languageAttributes(inline, rendering)}>${children}</span>`;
}

function renderReference(target: string, text: string, rendering: Rendering, use: InlineUse): string {
  const href = rendering.anchors.fragmentOf(target);
  if (use === 'label' || href === undefined || text === '') return escapeHtml(text);
  // No line break inside “Table 1”; long titles may break.
  const kind = widthOf(text) <= 16 ? 'reference together' : 'reference';
  return `<a class="${kind}"${attribute('href', href)}>${escapeHtml(text)}</a>`;
}

/** The width of a text in Latin letters; Chinese characters and punctuation count as two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);
}

/**
 * A note's mark, rendered twice: a button that opens the note in place (popover, no script), and a link to the list of
 * notes for print and for browsers without popovers. The style sheet shows one of them and adds the button's text, so
 * that the mark occurs only once in the text.
 */
function renderNoteMark(mark: NoteMark, rendering: Rendering): string {
  const { anchors, edition } = rendering;
  const href = anchors.fragmentOf(mark.note);
  const label = escapeHtml(mark.label);
  if (href === undefined) return `<sup class="mark">${label}</sup>`;
  const name = edition.furniture.labels.note.replaceAll('{n}', () => mark.label);
  const id = anchors.claim(markOf(mark.note));
  return (
    `<sup class="mark"${attribute('id', id)}><a class="mark-link" role="doc-noteref"${attribute('href', href)}>${label}</a>` +
    `<button class="mark-button" type="button"${attribute('popovertarget', anchors.own(`popover/${mark.note}`))}` +
    `${attribute('aria-label', name)}${attribute('data-label', mark.label)}></button></sup>`
  );
}

function inLanguage(inline: Inline, markup: string, rendering: Rendering): string {
  const attributes = languageAttributes(inline, rendering);
  if (attributes === '' || markup === '') return markup;
  // A run of another direction is isolated, so that it can't reorder the text around it (UAX #9).
  const element = inline.dir === undefined ? 'span' : 'bdi';
  return `<${element}${attributes}>${markup}</${element}>`;
}

function languageAttributes(inline: Inline, rendering: Rendering): string {
  const { lang, dir } = languageOf(inline, rendering);
  return attribute('lang', lang) + attribute('dir', dir);
}
