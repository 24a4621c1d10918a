import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import type { ParallelDocument } from '../document/parallel/parallel-document.js';
import type { Layout } from './layout-editions.js';
import type { Resources } from './resources.js';
import type { Source } from '../source/source.js';

export type OutputFormat = 'html' | 'pdf';

/** What one file of each format is made of: an edition, or editions side by side. */
export type RenderJob = EditionJob | ParallelJob;

export interface EditionJob {
  readonly layout: 'single';
  readonly document: PrintedDocument;
  readonly profile: PrintProfile;
}
export interface ParallelJob {
  readonly layout: Exclude<Layout, 'single'>;
  readonly document: ParallelDocument;
  /** One for each edition. */
  readonly profiles: readonly PrintProfile[];
}

/** The formats of a layout: a web page has no facing pages. */
export function formatsOf(layout: Layout): readonly OutputFormat[] {
  return layout === 'facing' ? ['pdf'] : ['html', 'pdf'];
}

/** The part of a file's name that identifies the job: `zh`, `zh+en` for columns, `zh+en.facing`. */
export function outputName(job: RenderJob): string {
  switch (job.layout) {
    case 'single':
      return job.document.meta.language;
    case 'parallel':
      return languagesOf(job.document);
    case 'facing':
      return `${languagesOf(job.document)}.facing`;
  }
}

function languagesOf({ editions }: ParallelDocument): string {
  return editions.map(({ meta }) => meta.language).join('+');
}

/** The bytes of a file, or diagnostics that say why it can't be printed. */
export interface WrittenOutput {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** What writers need besides the job; `archive` as for a render. */
export interface WriteOptions {
  readonly resources: Resources;
  readonly archive?: boolean;
}

/** Loads a writer when it is first used: a check needs none, and HTML needs no PDF engine. */
export async function writeOutput(
  format: OutputFormat,
  job: RenderJob,
  { resources, archive = false }: WriteOptions,
  source: Source,
): Promise<WrittenOutput> {
  switch (format) {
    case 'html':
      return { bytes: new TextEncoder().encode(await writeHtmlOf(job, resources)), diagnostics: [] };
    case 'pdf': {
      const diagnostics = await missingIn(job, resources, source);
      return {
        bytes: diagnostics.length > 0 ? new Uint8Array() : await writePdfOf(job, resources, { archive }),
        diagnostics,
      };
    }
  }
}

async function writeHtmlOf(job: RenderJob, { theme }: Resources): Promise<string> {
  if (job.layout === 'single') {
    const { writeHtml } = await import('../html/write-html.js');
    return writeHtml(job.document, job.profile, theme);
  }
  const { writeParallelHtml } = await import('../html/write-parallel-html.js');
  return writeParallelHtml(job.document, job.profiles, theme);
}

async function writePdfOf(
  job: RenderJob,
  { theme, fonts }: Resources,
  options: { readonly archive: boolean },
): Promise<Uint8Array> {
  if (job.layout === 'single') {
    const { writePdf } = await import('../pdf/write-pdf.js');
    return writePdf(job.document, job.profile, theme, fonts, options);
  }
  const { writeParallelPdf } = await import('../pdf/write-parallel-pdf.js');
  return writeParallelPdf(job.document, job.profiles, job.layout, theme, fonts, options);
}

async function missingIn(job: RenderJob, { theme, fonts }: Resources, source: Source): Promise<readonly Diagnostic[]> {
  const { findMissingGlyphs } = await import('../pdf/find-missing-glyphs.js');
  const documents = job.layout === 'single' ? [job.document] : job.document.editions;
  const missing = documents.flatMap((document) => {
    const gaps = findMissingGlyphs(document, theme, fonts);
    return gaps.length === 0 ? [] : [{ gaps, language: document.meta.language }];
  });
  if (missing.length === 0) return [];
  const { explainMissingGlyphs } = await import('./explain-missing-glyphs.js');
  return missing.flatMap(({ gaps, language }) => explainMissingGlyphs(gaps, language, source));
}
