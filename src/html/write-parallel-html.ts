import type { PrintProfile } from '../document/nodes.js';
import type { ParallelDocument } from '../document/parallel/parallel-document.js';
import type { Theme } from '../theme/theme.js';
import { assignAnchors, fragment } from './assign-anchors.js';
import { escapeHtml, html, type Html } from './escape-html.js';
import { columnLanguage, type Column } from './parallel/column.js';
import { listParallelContents } from './parallel/list-parallel-contents.js';
import { listParallelMetadata } from './parallel/list-parallel-metadata.js';
import { renderParallelBlocks, renderRow } from './parallel/render-parallel-blocks.js';
import { renderParallelCover } from './parallel/render-parallel-cover.js';
import { writeParallelStyles } from './parallel/write-parallel-styles.js';
import { prepareTemplates } from './print-template.js';
import { renderBlocks } from './render-blocks.js';
import { renderNotes } from './render-notes.js';
import { renderStatus } from './render-status.js';
import type { StyleNeeds } from './rendering.js';
import { writePolicy } from './write-policy.js';

/**
 * Editions side by side as one HTML file, a column each, in the order given; on narrow screens one paragraph stands
 * below the other. Like `writeHtml` it needs nothing else. `profiles` are those of the editions; an edition without one
 * is a fault of the caller.
 */
export function writeParallelHtml(document: ParallelDocument, profiles: readonly PrintProfile[], theme: Theme): string {
  const [first] = document.editions;
  const [profile] = profiles;
  if (first === undefined || profile === undefined || profiles.length !== document.editions.length)
    throw new Error('Editions side by side need a profile each');
  const print = prepareTemplates(theme);
  const anchors = assignAnchors(...document.editions);
  const languages = first.meta.editions.map((edition) => edition.language);
  const needs: StyleNeeds = { languages: new Set(languages), widths: new Set() };
  const columns = document.editions.map((edition, index): Column => {
    const paragraphNumbers = profiles[index]?.paragraphNumbers ?? false;
    return {
      rendering: { document: edition, anchors, print, renderBlocks, paragraphNumbers, needs },
      place: { level: 2, ids: 'own' },
    };
  });
  const textId = anchors.own('text');
  const cover = renderParallelCover(columns, profiles);
  const status = renderWhereAny('status', columns, ({ rendering, place }) => renderStatus(rendering, place));
  const entries = listParallelContents([...document.front, ...document.body], columns);
  const labels = columns.map((column) => {
    return { ...columnLanguage(column), text: column.rendering.document.furniture.labels.contents };
  });
  const contents = (screen: boolean): Html | undefined =>
    entries.length === 0
      ? undefined
      : print('parallel-contents', { screen, name: first.furniture.labels.contents, labels, entries });
  const names = renderRow('languages', columns, ({ rendering }) => nameOf(rendering.document.meta));
  const front = renderParallelBlocks(document.front, columns);
  const body = renderParallelBlocks(document.body, columns);
  const notes = renderWhereAny('notes', columns, ({ rendering, place }) =>
    renderNotes(rendering, place, `notes/${rendering.document.meta.language}`),
  );
  const css = writeParallelStyles(document.editions, profile, theme, needs);
  const page = print('page', {
    lang: first.meta.language,
    dir: first.meta.direction,
    policy: writePolicy(css),
    title: document.editions.map(({ meta }) => meta.title).join(' / '),
    metadata: listParallelMetadata(document.editions),
    editions: first.meta.editions.map((edition) => ({
      lang: edition.language,
      dir: edition.direction,
      name: edition.name,
      href: `${encodeURIComponent(edition.basename)}.html`,
      current: false,
    })),
    css: html(css),
    skip: { href: fragment(textId), label: first.furniture.labels.skipToText },
    languages: first.furniture.labels.languages,
    textId,
    layout: `parallel columns-${String(columns.length)}`,
    cover,
    status,
    contents: contents(true),
    contentsPage: contents(false),
    front: html(names.toHTML() + front.toHTML()),
    body,
    notes,
  });
  return page.toHTML();
}

function renderWhereAny(
  kind: string,
  columns: readonly Column[],
  contentOf: (column: Column) => Html | undefined,
): Html | undefined {
  const contents = columns.map(contentOf);
  return contents.every((content) => content === undefined)
    ? undefined
    : renderRow(kind, columns, (_, index) => contents[index]);
}

/** The language in its own name, above its column. */
function nameOf(meta: ParallelDocument['editions'][number]['meta']): Html {
  const own = meta.editions.find(({ language }) => language === meta.language);
  return html(`<p>${escapeHtml(own?.name ?? meta.language)}</p>`);
}
