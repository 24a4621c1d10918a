import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { PrintedDocument, PrintProfile } from './document/nodes.js';
import type { ParallelDocument } from './document/parallel/parallel-document.js';
import type { Layout } from './layout-editions.js';
import type { Resources } from './resources.js';
import type { Source } from './source/source.js';

export type OutputFormat = 'html' | 'pdf';

/** What one file of each format shows: an edition, or editions side by side. */
export type Sheet = EditionSheet | ParallelSheet;

export interface EditionSheet {
  readonly layout: 'single';
  readonly document: PrintedDocument;
  readonly profile: PrintProfile;
}
export interface ParallelSheet {
  readonly layout: Exclude<Layout, 'single'>;
  readonly document: ParallelDocument;
  /** One for each edition. */
  readonly profiles: readonly PrintProfile[];
}

/** The formats that a layout has: only paper has pages that face one another. */
export function formatsOf(layout: Layout): readonly OutputFormat[] {
  return layout === 'facing' ? ['pdf'] : ['html', 'pdf'];
}

/** What tells a sheet's files from others of the study: `zh`, `zh+en` in columns, `zh+en.facing`. */
export function nameSheet(sheet: Sheet): string {
  switch (sheet.layout) {
    case 'single':
      return sheet.document.meta.language;
    case 'parallel':
      return languagesOf(sheet.document);
    case 'facing':
      return `${languagesOf(sheet.document)}.facing`;
  }
}

function languagesOf({ editions }: ParallelDocument): string {
  return editions.map(({ meta }) => meta.language).join('+');
}

/** A file's bytes, or what keeps it from being printed. */
export interface WrittenSheet {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** What writers need besides the sheet; `archive` as for a render. */
export interface SheetOptions {
  readonly resources: Resources;
  readonly archive?: boolean;
}

/** Writers are loaded when the first document asks for them: a check needs none, and HTML needs no PDF engine. */
export async function writeSheet(
  format: OutputFormat,
  sheet: Sheet,
  { resources, archive = false }: SheetOptions,
  source: Source,
): Promise<WrittenSheet> {
  switch (format) {
    case 'html':
      return { bytes: new TextEncoder().encode(await writeHtmlOf(sheet, resources)), diagnostics: [] };
    case 'pdf': {
      const diagnostics = await missingIn(sheet, resources, source);
      return {
        bytes: diagnostics.length > 0 ? new Uint8Array() : await writePdfOf(sheet, resources, { archive }),
        diagnostics,
      };
    }
  }
}

async function writeHtmlOf(sheet: Sheet, { theme }: Resources): Promise<string> {
  if (sheet.layout === 'single') {
    const { writeHtml } = await import('./html/write-html.js');
    return writeHtml(sheet.document, sheet.profile, theme);
  }
  const { writeParallelHtml } = await import('./html/write-parallel-html.js');
  return writeParallelHtml(sheet.document, sheet.profiles, theme);
}

async function writePdfOf(
  sheet: Sheet,
  { theme, fonts }: Resources,
  options: { readonly archive: boolean },
): Promise<Uint8Array> {
  if (sheet.layout === 'single') {
    const { writePdf } = await import('./pdf/write-pdf.js');
    return writePdf(sheet.document, sheet.profile, theme, fonts, options);
  }
  const { writeParallelPdf } = await import('./pdf/write-parallel-pdf.js');
  return writeParallelPdf(sheet.document, sheet.profiles, sheet.layout, theme, fonts, options);
}

async function missingIn(sheet: Sheet, { theme, fonts }: Resources, source: Source): Promise<readonly Diagnostic[]> {
  const { findMissingGlyphs } = await import('./pdf/find-missing-glyphs.js');
  const documents = sheet.layout === 'single' ? [sheet.document] : sheet.document.editions;
  const missing = documents.flatMap((document) => {
    const gaps = findMissingGlyphs(document, theme, fonts);
    return gaps.length === 0 ? [] : [{ gaps, language: document.meta.language }];
  });
  if (missing.length === 0) return [];
  const { explainMissingGlyphs } = await import('./missing-glyphs.js');
  return missing.flatMap(({ gaps, language }) => explainMissingGlyphs(gaps, language, source));
}
