import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import { assignAnchors, fragment } from './assign-anchors.js';
import { html } from './escape-html.js';
import type { Html } from './escape-html.js';
import { listContents } from './list-contents.js';
import { listMetadata } from './list-metadata.js';
import { prepareTemplates } from './print-template.js';
import { renderBlocks } from './render-blocks.js';
import { renderInlines, renderOptionalInlines } from './render-inlines.js';
import { renderNotes } from './render-notes.js';
import { renderStatus } from './render-status.js';
import type { Place, Rendering } from './rendering.js';
import { languageOf } from './rendering.js';
import { viewImage } from './view-image.js';
import { viewQr } from './view-qr.js';
import { writePolicy } from './write-policy.js';
import { writeStyles } from './write-styles.js';

/**
 * A document as one HTML file that needs nothing else: no script, no request, pictures and styles inside, and a content
 * security policy that admits no more than that. Same document, same bytes.
 */
export function writeHtml(document: PrintedDocument, profile: PrintProfile, theme: Theme): string {
  const rendering: Rendering = {
    document,
    anchors: assignAnchors(document),
    print: prepareTemplates(theme),
    renderBlocks,
    paragraphNumbers: profile.paragraphNumbers,
    needs: { languages: new Set(document.meta.editions.map((edition) => edition.language)), widths: new Set() },
  };
  const { meta, furniture } = document;
  const place: Place = { level: 2, ids: 'own' };
  const textId = rendering.anchors.own('text');
  const cover = renderCover(rendering, profile, place);
  const status = renderStatus(rendering, place);
  const entries = listContents([...document.front, ...document.body], rendering);
  const contents = (screen: boolean): Html | undefined =>
    entries.length === 0
      ? undefined
      : rendering.print('contents', { screen, label: furniture.labels.contents, entries });
  const front = renderBlocks(document.front, rendering, place);
  const body = renderBlocks(document.body, rendering, place);
  const notes = renderNotes(rendering, place, 'notes');
  const css = writeStyles(document, profile, theme, rendering.needs);
  const page = rendering.print('page', {
    lang: meta.language,
    dir: meta.direction,
    policy: writePolicy(css),
    title: meta.title,
    metadata: listMetadata(document),
    editions: meta.editions.map((edition) => ({
      lang: edition.language,
      dir: edition.direction,
      name: edition.name,
      href: `${encodeURIComponent(edition.basename)}.html`,
      current: edition.current,
    })),
    css: html(css),
    skip: { href: fragment(textId), label: furniture.labels.skipToText },
    languages: furniture.labels.languages,
    textId,
    cover,
    status,
    layout: undefined,
    contents: contents(true),
    contentsPage: contents(false),
    front,
    body,
    notes,
  });
  return page.toHTML();
}

function renderCover(rendering: Rendering, profile: PrintProfile, place: Place): Html {
  const { cover } = rendering.document.furniture;
  return rendering.print('cover', {
    series: cover.series,
    institutions: cover.institutions.map((institution) => ({
      ...languageOf(institution, rendering),
      name: institution.name,
      country: institution.country,
      logo: institution.logo === undefined ? undefined : viewImage(institution.logo, ''),
    })),
    title: html(renderInlines(cover.title, rendering, 'title')),
    subtitle: renderOptionalInlines(cover.subtitle, rendering, 'title'),
    otherTitles: cover.otherTitles.map((title) => ({ ...languageOf(title, rendering), text: title.text })),
    picture: cover.picture === undefined ? undefined : renderBlocks([cover.picture], rendering, place),
    stamp: profile.stamp,
    embargo: profile.embargo,
    date: cover.date,
    qr: cover.qr === undefined ? undefined : viewQr(cover.qr, rendering.anchors.own('qr')),
  });
}
