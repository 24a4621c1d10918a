import type { PrintedDocument } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import type { Columns, PageLayout } from './columns/columns.js';
import { composeRows } from './columns/compose-rows.js';
import { noteColumns } from './columns/note-columns.js';
import { openColumns } from './columns/open-columns.js';
import { sideBySide } from './columns/side-by-side.js';
import { stack } from './compose/context.js';
import type { FlowItem } from './flow/items.js';
import { pageBreak } from './flow/items.js';
import { paginateChapters } from './flow/paginate-chapters.js';
import type { FontLibrary } from './font-library.js';
import { openFontSet } from './fonts/font-set.js';
import { composeContents } from './pages/contents.js';
import { placeCover } from './pages/cover.js';
import { metadataOf } from './pages/metadata.js';
import { PageBuilder } from './pages/page-builder.js';
import { PlacedMarks } from './pages/placed-marks.js';
import { placePages } from './pages/place-pages.js';
import { composeStatus } from './pages/status.js';
import { PageRenderer } from './paint/page-renderer.js';
import { ReportFile } from './paint/report-file.js';
import { StructureTree } from './paint/structure-tree.js';
import { writeOutline } from './paint/write-outline.js';
import { writeStructure } from './paint/write-structure.js';
import { structureOf } from './structure-of.js';
import { makeClusters } from './text/make-clusters.js';

export interface PdfOptions {
  /** How several editions are arranged; ignored for one edition. Default: `columns`. */
  readonly layout?: PageLayout;
  /** Whether the file claims PDF/A-2a and PDF/UA-1 (docs/archive.md). */
  readonly archive?: boolean;
}

/**
 * Prints a document as PDF 1.7. The same document, theme and fonts give the same bytes on any machine. Characters
 * without a glyph print as a replacement mark; `findMissingGlyphs` finds them in advance.
 *
 * Layout makes pages as data, structure derives the reading order from the blocks, and paint uses both.
 */
export async function writePdf(
  document: PrintedDocument,
  { tokens }: Pick<Theme, 'tokens'>,
  library: FontLibrary,
  { layout = 'columns', archive = false }: PdfOptions = {},
): Promise<Uint8Array> {
  const fonts = openFontSet(library, tokens.fonts);
  const file = new ReportFile(metadataOf(document, archive));
  const addPicture = file.addPicture.bind(file);
  const { page, place, covers } = await openColumns(document, layout, { tokens, fonts, addPicture });

  const notes = noteColumns(place);
  const line = Math.max(...place.columns.map(({ context }) => context.lineHeight));
  const pages = paginateChapters(composeDocument(document, place, page.column.height), {
    height: page.column.height,
    noteGap: line,
    line,
    noteItems: notes.noteItems,
    noteArea: notes,
  });
  const builder = new PageBuilder(page, document.editions[0].meta.direction);
  const marks = new PlacedMarks();
  builder.addPage();
  placeCover(builder, covers, page);
  marks.add({ key: covers[0].context.shared.keyOf('cover') }, 1);
  placePages(builder, { place, page, pages, notes, marks });

  const structure = new StructureTree(structureOf(document));

  const renderer = new PageRenderer(file, structure, {
    pageOf: (key) => marks.pageOf(key),
    has: (key) => marks.has(key),
    setNumber: (text, { pageOf: _, ...span }) => makeClusters([{ ...span, text }], fonts, span.language),
  });
  renderer.paint(builder.pages);
  writeOutline(marks.outline, file);
  writeStructure(structure, file, file.structureRoot);
  return file.finish();
}

/** Everything after the cover, in page order. */
function composeDocument({ front, body }: PrintedDocument, place: Columns, height: number): readonly FlowItem[] {
  const apparatus: Columns = {
    ...place,
    columns: [
      { ...place.columns[0], context: { ...place.columns[0].context, numbered: false } },
      ...place.columns.slice(1),
    ],
  };
  return [
    ...composeStatuses(place),
    ...stack(composeRows(front, place)),
    ...composeContents(body, apparatus, height),
    ...stack(composeRows(body, place)),
  ];
}

/** The open gates of the draft, in each column in its language. */
function composeStatuses(place: Columns): readonly FlowItem[] {
  const cells = place.columns.map(({ edition, context }) => {
    const { status } = edition.furniture;
    return status === undefined ? [] : composeStatus(status, context);
  });
  const items = sideBySide(cells, place, { mode: 'divisible' });
  return items.length === 0 ? [] : [pageBreak, ...items];
}
