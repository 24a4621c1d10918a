import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import type { ParallelDocument } from '../document/parallel/parallel-document.js';
import { printDigits } from '../language/digits.js';
import type { Theme, ThemeTokens } from '../theme/theme.js';
import { stack } from './blocks/context.js';
import { PageRenderer } from './engine/page-renderer.js';
import { PageWriter } from './engine/page-writer.js';
import { ReportFile, type FileMetadata } from './engine/report-file.js';
import type { FlowItem } from './flow/items.js';
import { pageBreak } from './flow/items.js';
import { paginateChapters } from './flow/paginate-chapters.js';
import type { FontLibrary } from './font-library.js';
import { openFontSet } from './fonts/font-set.js';
import { pageGeometry, type PageGeometry } from './pages/geometry.js';
import { metadataOf } from './pages/metadata.js';
import { PlacedMarks } from './pages/placed-marks.js';
import { composeStatus } from './pages/status.js';
import type { Column, Columns } from './parallel/column.js';
import { composeParallel } from './parallel/compose-parallel.js';
import { composeParallelContents } from './parallel/compose-parallel-contents.js';
import { rowOf } from './parallel/compose-row.js';
import { noteColumns } from './parallel/note-columns.js';
import { onOneGrid } from './parallel/one-grid.js';
import { columnGeometry, columnSizes } from './parallel/parallel-geometry.js';
import { placeParallelCover } from './parallel/parallel-cover.js';
import { placeColumnPages, placeFacingPages } from './parallel/place-parallel-pages.js';
import { makeClusters } from './text/make-clusters.js';
import { StructureTree } from './tags/structure-tree.js';
import { Tag } from './tags/tag.js';
import { prepareShared, textContext, type PdfOptions } from './write-pdf.js';

/**
 * Prints editions side by side as PDF 1.7: in columns, or the two of a spread on facing pages, paragraphs beginning at
 * one height. Pages are those of the first edition's direction. `profiles` are those of the editions; an edition without
 * one is a fault of the caller. Lines are not numbered: they would have to be counted twice. In the structure of the file
 * each edition is read as a whole, from its cover to its end.
 */
export async function writeParallelPdf(
  document: ParallelDocument,
  profiles: readonly PrintProfile[],
  layout: Columns['layout'],
  { tokens }: Pick<Theme, 'tokens'>,
  library: FontLibrary,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const [first] = document.editions;
  const [profile] = profiles;
  if (first === undefined || profile === undefined || profiles.length !== document.editions.length)
    throw new Error('Editions side by side need a profile each');
  const file = new ReportFile(metadataOfAll(document.editions, options));
  const fonts = openFontSet(library, tokens.fonts);
  const root = Tag.document(first.meta.language);
  const { page, tokens: own, width, xOf } = layOutPage(layout, document.editions.length, profile, tokens);
  const columns: Column[] = [];
  const covers: Column[] = [];
  for (const [index, edition] of document.editions.entries()) {
    const shared = await prepareShared(edition, profiles[index] ?? profile, own, fonts, file);
    const tag = root.block('Div', { language: edition.meta.language });
    // it is read first, and placed last, once the pages are counted
    const cover = textContext(edition, { ...shared, tokens, sizes: tokens.sizes }, page.column.width, tag.block('Div'));
    covers.push({ document: edition, context: cover, x: 0, turned: false });
    const turned = layout === 'parallel' && edition.meta.direction !== first.meta.direction;
    columns.push({ document: edition, context: textContext(edition, shared, width, tag), x: xOf(index), turned });
  }
  const place: Columns = { columns: onOneGrid(columns), width: page.column.width, layout };
  const notes = noteColumns(place);
  const line = Math.max(...place.columns.map(({ context }) => context.lineHeight));
  const pages = paginateChapters(flowOf(document, place, page), {
    height: page.column.height,
    noteGap: line,
    line,
    noteItems: notes.noteItems,
    noteArea: notes,
  });
  const writer = new PageWriter(page, first.meta.direction);
  const marks = new PlacedMarks();
  writer.addPage();
  placeParallelCover(writer, covers, page);
  marks.add({ key: 'cover' }, 1);
  const set = { place, page, pages, notes, marks };
  if (layout === 'facing') placeFacingPages(writer, set);
  else placeColumnPages(writer, set);
  const structure = new StructureTree(root);
  const digits = new Map(document.editions.map(({ meta }) => [meta.language, meta.digits]));
  const renderer = new PageRenderer(file, structure, {
    pageOf: (key) => marks.pageOf(key),
    has: (key) => marks.has(key),
    setNumber: (text, { pageOf: _, ...span }) => {
      const counted = printDigits(text, digits.get(span.language) ?? first.meta.digits);
      return makeClusters([{ ...span, text: counted }], fonts, span.language);
    },
  });
  await file.embedPictures();
  renderer.renderPages(writer.pages);
  marks.writeOutline(file);
  structure.write(file, file.structureRoot);
  return file.finish();
}

/** A page, and the columns of text on it: their type, their width and where each begins. */
interface PageLayout {
  readonly page: PageGeometry;
  readonly tokens: ThemeTokens;
  readonly width: number;
  readonly xOf: (index: number) => number;
}

/** Columns in smaller type on one page; or a page each, set as an edition alone is. */
function layOutPage(layout: Columns['layout'], count: number, profile: PrintProfile, tokens: ThemeTokens): PageLayout {
  if (layout === 'facing') {
    const page = pageGeometry(profile, tokens);
    return { page, tokens, width: page.column.width, xOf: () => 0 };
  }
  const { page, column, gutter } = columnGeometry(count, profile, tokens);
  const small = { ...tokens, sizes: columnSizes(tokens) };
  return { page, tokens: small, width: column, xOf: (index) => index * (column + gutter) };
}

/** Everything between cover and end in the order of reading. */
function flowOf(document: ParallelDocument, place: Columns, page: PageGeometry): readonly FlowItem[] {
  return [
    ...statusOf(place),
    ...stack(composeParallel(document.front, place)),
    ...composeParallelContents([...document.body], place, page.column.height),
    ...stack(composeParallel(document.body, place)),
  ];
}

/** What the draft lacks, in each column in its language. */
function statusOf(place: Columns): readonly FlowItem[] {
  const cells = place.columns.map(({ document, context }) => {
    const { status } = document.furniture;
    const items = status === undefined ? [] : composeStatus(status, { ...context, numbered: false });
    return items.filter(({ type }) => type !== 'pageBreak');
  });
  const row = rowOf(cells, place, 'divisible');
  return row === undefined ? [] : [pageBreak, row];
}

function metadataOfAll(editions: readonly PrintedDocument[], options: PdfOptions): FileMetadata {
  const [first, ...others] = editions.map(({ meta }) => metadataOf(meta, options));
  if (first === undefined) throw new Error('There is no edition to print');
  const all = [first, ...others];
  return {
    ...first,
    title: all.map(({ title }) => title).join(' / '),
    authors: [...new Set(all.flatMap(({ authors }) => authors))],
    keywords: [...new Set(all.flatMap(({ keywords }) => keywords))],
  };
}
