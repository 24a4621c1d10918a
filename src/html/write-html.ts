import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import { assignAnchors, fragment, markOf } from './assign-anchors.js';
import { html, htmlOrNothing } from './escape-html.js';
import type { Html } from './escape-html.js';
import { listContents } from './list-contents.js';
import { prepareTemplates } from './print-template.js';
import { renderBlocks } from './render-blocks.js';
import { renderInlines } from './render-inlines.js';
import type { Place, Rendering } from './rendering.js';
import { languageOf, viewId } from './rendering.js';
import { viewImage } from './view-image.js';
import { viewQr } from './view-qr.js';
import type { PageView } from './views.js';
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
  const notes = renderNotes(rendering, place);
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
    contents: contents(true),
    contentsPage: contents(false),
    front,
    body,
    notes,
  });
  return page.toHTML();
}

/** Nothing but pictures inside the file and the one style sheet whose hash this is (CSP 3, 6.7.2). */
function listMetadata({ meta }: PrintedDocument): PageView['metadata'] {
  const listed = [
    ['description', meta.description ?? meta.subtitle],
    ['keywords', meta.keywords.join(', ')],
    ...meta.authors.map((author) => ['author', author] as const),
    ...meta.publishers.map((publisher) => ['dcterms.publisher', publisher] as const),
    ['dcterms.date', meta.date],
    ['dcterms.language', meta.language],
  ] as const;
  return listed.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [{ name, content }]));
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
    subtitle: htmlOrNothing(renderInlines(cover.subtitle ?? [], rendering, 'title')),
    otherTitles: cover.otherTitles.map((title) => ({ ...languageOf(title, rendering), text: title.text })),
    picture: cover.picture === undefined ? undefined : renderBlocks([cover.picture], rendering, place),
    stamp: profile.stamp,
    embargo: profile.embargo,
    date: cover.date,
    qr: cover.qr === undefined ? undefined : viewQr(cover.qr, rendering.anchors.own('qr')),
  });
}

function renderStatus(rendering: Rendering, place: Place): Html | undefined {
  const { status } = rendering.document.furniture;
  if (status === undefined) return undefined;
  return rendering.print('status', {
    heading: status.heading,
    introduction: status.introduction,
    gates: status.gates.map((gate) => ({
      id: viewId(gate.key, rendering, place),
      phase: gate.phase,
      text: gate.text,
      owes: gate.owes,
    })),
    untranslated: status.untranslated,
  });
}

function renderNotes(rendering: Rendering, place: Place): Html | undefined {
  const { notes, furniture } = rendering.document;
  if (notes.length === 0) return undefined;
  return rendering.print('notes', {
    id: rendering.anchors.own('notes'),
    heading: furniture.labels.notes,
    notes: notes.map((note) => ({
      id: viewId(note.key, rendering, place),
      label: note.label,
      content: renderBlocks(note.children, rendering, place),
      back: { href: rendering.anchors.fragmentOf(markOf(note.key)) ?? '', name: furniture.labels.backToText },
      popover: {
        id: rendering.anchors.own(`popover/${note.key}`),
        name: furniture.labels.note.replaceAll('{n}', () => note.label),
        content: renderBlocks(note.children, rendering, { ...place, ids: 'copy' }),
      },
    })),
  });
}
