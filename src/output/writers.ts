import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PrintedDocument } from '../document/nodes.js';
import type { Source } from '../source/source.js';
import { layoutNames, type Layout } from './layouts.js';
import type { Resources } from './resources.js';

/** The content of one file in each format: an edition, or editions side by side. */
export interface RenderJob {
  readonly layout: Layout;
  readonly document: PrintedDocument;
}

/** The bytes of a file, or diagnostics that say why it can't be printed. */
export interface WrittenOutput {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** What writers need besides the job; `archive` as in render options. */
export interface WriteOptions {
  readonly resources: Resources;
  readonly archive?: boolean;
}

/** Makes the file of a job; `source` locates what can't be printed. */
export type WriteOutput = (job: RenderJob, options: WriteOptions, source: Source) => Promise<WrittenOutput>;

/** An output format. */
export interface Writer {
  /** The layouts that it can print. */
  readonly layouts: readonly Layout[];
  /** Loads the writer when the first document needs it: a check needs none, and HTML needs no PDF engine. */
  readonly load: () => Promise<WriteOutput>;
}

/** Every output format, by file extension. The command line's choices and help come from here. */
export const writers = {
  html: { layouts: ['single', 'parallel'], load: async () => (await import('./write-html-output.js')).writeHtmlOutput },
  pdf: { layouts: layoutNames, load: async () => (await import('./write-pdf-output.js')).writePdfOutput },
} as const satisfies Readonly<Record<string, Writer>>;

export type OutputFormat = keyof typeof writers;

export const outputFormats = Object.keys(writers) as readonly OutputFormat[];

/** Whether a format can print a layout. */
export function prints(format: OutputFormat, layout: Layout): boolean {
  const { layouts }: Writer = writers[format];
  return layouts.includes(layout);
}

/** The formats that can print a layout. */
export function formatsOf(layout: Layout): readonly OutputFormat[] {
  return outputFormats.filter((format) => prints(format, layout));
}
