import type { PrintedDocument } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import { assignAnchors, fragment } from './assign-anchors.js';
import { wordsOf } from './column.js';
import type { Html } from './escape-html.js';
import { html } from './escape-html.js';
import { joinWords } from './join-words.js';
import { listContents } from './list-contents.js';
import { listMetadata } from './list-metadata.js';
import { makeColumns } from './make-columns.js';
import { renderCover } from './render-cover.js';
import { renderNotes } from './render-notes.js';
import { renderRows, renderRowWhereAny } from './render-rows.js';
import { renderStatus } from './render-status.js';
import type { StyleNeeds } from './rendering.js';
import { viewLayout } from './view-layout.js';
import { writePolicy } from './write-policy.js';
import { writeStyles } from './write-styles.js';

/**
 * A document as one self-contained HTML file: no script, no request, pictures and styles inside, and a content security
 * policy that allows nothing else. The same document gives the same bytes. Several editions have a column each; on
 * narrow screens corresponding paragraphs are printed one below the other.
 */
export function writeHtml(document: PrintedDocument, theme: Theme): string {
  const [{ meta, furniture }] = document.editions;
  const anchors = assignAnchors(document);
  const needs: StyleNeeds = {
    languages: new Set(meta.editions.map((edition) => edition.language)),
    widths: new Set(),
  };
  const columns = makeColumns(document, anchors, theme, needs);
  const [{ rendering }] = columns;
  const textId = anchors.own('text');
  const cover = renderCover(columns);
  const status = renderRowWhereAny(
    'status',
    columns,
    columns.map((column) => renderStatus(column.rendering, column.place)),
  );
  const entries = listContents([...document.front, ...document.body], columns);
  const label = joinWords(
    wordsOf(columns, (column) => column.rendering.edition.furniture.labels.contents),
    ' · ',
  );
  const name = furniture.labels.contents;
  const contents = (screen: boolean): Html | undefined =>
    entries.length === 0 ? undefined : rendering.print('contents', { screen, label, name, entries });
  const front = renderRows(document.front, columns);
  const body = renderRows(document.body, columns);
  const notes = renderRowWhereAny(
    'notes',
    columns,
    columns.map((column) => renderNotes(column.rendering, column.place)),
  );
  const css = writeStyles(document, theme, needs);
  const page = rendering.print('page', {
    lang: meta.language,
    dir: meta.direction,
    policy: writePolicy(css),
    title: document.editions.map((edition) => edition.meta.title).join(' / '),
    metadata: listMetadata(document),
    ...viewLayout(columns),
    css: html(css),
    skip: { href: fragment(textId), label: furniture.labels.skipToText },
    languages: furniture.labels.languages,
    textId,
    cover,
    status,
    contents: contents(true),
    contentsPage: contents(false),
    front,
    body,
    notes,
  });
  return page.toHTML();
}
