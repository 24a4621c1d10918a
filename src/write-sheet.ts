import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { PrintedDocument } from './document/nodes.js';
import type { Layout } from './layout-editions.js';
import type { Resources } from './resources.js';
import type { Source } from './source/source.js';

export type OutputFormat = 'html' | 'pdf';

/** What one file of each format shows: an edition, or editions side by side. */
export interface Sheet {
  readonly layout: Layout;
  readonly document: PrintedDocument;
}

/** The formats that a layout has: only paper has pages that face one another. */
export function formatsOf(layout: Layout): readonly OutputFormat[] {
  return layout === 'facing' ? ['pdf'] : ['html', 'pdf'];
}

/** What tells a sheet's files from others of the study: `zh`, `zh+en` in columns, `zh+en.facing`. */
export function nameSheet({ layout, document }: Sheet): string {
  const languages = document.editions.map(({ meta }) => meta.language).join('+');
  return layout === 'facing' ? `${languages}.facing` : languages;
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

async function writeHtmlOf({ document }: Sheet, { theme }: Resources): Promise<string> {
  const { writeHtml } = await import('./html/write-html.js');
  return writeHtml(document, theme);
}

async function writePdfOf(
  { layout, document }: Sheet,
  { theme, fonts }: Resources,
  options: { readonly archive: boolean },
): Promise<Uint8Array> {
  const { writePdf } = await import('./pdf/write-pdf.js');
  return writePdf(document, theme, fonts, { ...options, layout: layout === 'facing' ? 'facing' : 'columns' });
}

async function missingIn(sheet: Sheet, { theme, fonts }: Resources, source: Source): Promise<readonly Diagnostic[]> {
  const { findMissingGlyphs } = await import('./pdf/find-missing-glyphs.js');
  const missing = sheet.document.editions.flatMap((edition) => {
    const gaps = findMissingGlyphs(edition, theme, fonts);
    return gaps.length === 0 ? [] : [{ gaps, language: edition.meta.language }];
  });
  if (missing.length === 0) return [];
  const { explainMissingGlyphs } = await import('./missing-glyphs.js');
  return missing.flatMap(({ gaps, language }) => explainMissingGlyphs(gaps, language, source));
}
