import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import { printDigits } from '../language/digits.js';
import type { Theme, ThemeTokens } from '../theme/theme.js';
import { composeBlocks } from './blocks/compose-blocks.js';
import type { Context, Sheet } from './blocks/context.js';
import { stack } from './blocks/context.js';
import { settingOf } from './blocks/setting.js';
import { PageRenderer } from './engine/page-renderer.js';
import { PageWriter } from './engine/page-writer.js';
import { ReportFile } from './engine/report-file.js';
import type { FlowItem } from './flow/items.js';
import { paginateChapters } from './flow/paginate-chapters.js';
import type { FontLibrary } from './font-library.js';
import { openFontSet, type FontSet } from './fonts/font-set.js';
import { composeContents } from './pages/contents.js';
import { placeCover } from './pages/cover.js';
import { pageGeometry, type PageGeometry } from './pages/geometry.js';
import { metadataOf } from './pages/metadata.js';
import { noteSetter } from './pages/notes.js';
import { composeStatus } from './pages/status.js';
import { PlacedMarks } from './pages/placed-marks.js';
import { placePages } from './pages/place-pages.js';
import { loadHyphenators } from './text/hyphenate.js';
import { StructureTree } from './tags/structure-tree.js';
import { Tag } from './tags/tag.js';
import { makeClusters } from './text/make-clusters.js';
import { textsOf } from './texts-of.js';

/** `archive` asks for a file that claims PDF/A-2a and PDF/UA-1 (docs/archive.md). */
export interface PdfOptions {
  readonly archive?: boolean;
}

/**
 * Prints a document as PDF 1.7. The same document, profile, theme and fonts give the same bytes anywhere. Characters
 * without a glyph print as a replacement mark; `findMissingGlyphs` names them before.
 */
export async function writePdf(
  document: PrintedDocument,
  profile: PrintProfile,
  { tokens }: Pick<Theme, 'tokens'>,
  library: FontLibrary,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const file = new ReportFile(metadataOf(document.meta, options));
  const fonts = openFontSet(library, tokens.fonts);
  const page = pageGeometry(profile, tokens);
  const sheet = await sheetOf(document, profile, tokens, fonts, file);
  const root = Tag.document(document.meta.language);
  // it is read first, and placed last, once the pages are counted
  const coverTag = root.block('Div');
  const context = textContext(document, sheet, page.column.width, root);
  const noteItems = noteSetter(document.notes, context);
  const pages = paginateChapters(flowOf(document, context, page), {
    height: page.column.height,
    noteGap: context.lineHeight,
    line: context.lineHeight,
    noteItems,
  });
  const writer = new PageWriter(page, document.meta.direction);
  const marks = new PlacedMarks();
  writer.addPage();
  placeCover(writer, document, { ...context, tag: coverTag }, page);
  placePages(writer, document, context, page, pages, marks);
  const structure = new StructureTree(root);
  const renderer = new PageRenderer(file, structure, {
    pageOf: (key) => marks.pageOf(key),
    has: (key) => marks.has(key),
    setNumber: (text, { pageOf: _, ...span }) =>
      makeClusters([{ ...span, text: printDigits(text, document.meta.digits) }], fonts, span.language),
  });
  await file.embedPictures();
  renderer.renderPages(writer.pages);
  marks.writeOutline(file);
  structure.write(file, file.structureRoot);
  return file.finish();
}

function* languagesOf(document: PrintedDocument): Generator<string> {
  for (const { language } of textsOf(document)) yield language;
}

/** Everything between cover and end in the order of reading. */
function flowOf(document: PrintedDocument, context: Context, page: PageGeometry): readonly FlowItem[] {
  const { status } = document.furniture;
  const apparatus = { ...context, numbered: false };
  return [
    ...(status === undefined ? [] : composeStatus(status, apparatus)),
    ...stack(composeBlocks(document.front, context)),
    ...composeContents(document.body, apparatus, page.column.height),
    ...stack(composeBlocks(document.body, context)),
  ];
}

/** What all blocks of an edition share in a file. */
export async function sheetOf(
  document: PrintedDocument,
  profile: PrintProfile,
  tokens: ThemeTokens,
  fonts: FontSet,
  file: ReportFile,
): Promise<Sheet> {
  return {
    tokens,
    palette: tokens.colours.light,
    sizes: tokens.sizes,
    fonts,
    profile,
    labels: document.furniture.labels,
    digits: document.meta.digits,
    noteTags: new Map(),
    names: document.furniture.cover.institutions.map(({ country }) => country),
    hyphenate: await loadHyphenators(languagesOf(document)),
    addPicture: (picture) => file.addPicture(picture),
    compose: composeBlocks,
  };
}

/** The text of an edition in a column of a width in points, inside an element of the structure. */
export function textContext(document: PrintedDocument, sheet: Sheet, width: number, tag: Tag): Context {
  const setting = settingOf(document.meta.language, sheet.tokens);
  const size = sheet.sizes.text;
  const lineHeight = size * setting.leading;
  return {
    sheet,
    setting,
    flow: setting.direction,
    width,
    left: 0,
    style: { family: 'serif', weight: 400, italic: false, size, colour: sheet.palette.ink, raise: 0 },
    lineHeight,
    indent: setting.indent,
    gap: setting.gap * lineHeight,
    numbered: true,
    tag,
  };
}
