import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PrintedDocument } from '../document/nodes.js';
import type { Source } from '../source/source.js';
import { layoutNames, type Layout } from './layouts.js';
import type { Resources } from './resources.js';

/** What one file of each format is made of: an edition, or editions side by side. */
export interface RenderJob {
  readonly layout: Layout;
  readonly document: PrintedDocument;
}

/** A file's bytes, or what keeps it from being printed. */
export interface WrittenOutput {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** What writers need besides the job; `archive` as for a render. */
export interface WriteOptions {
  readonly resources: Resources;
  readonly archive?: boolean;
}

/** Makes the file of a job; `source` says where what can't be printed stands. */
export type WriteOutput = (job: RenderJob, options: WriteOptions, source: Source) => Promise<WrittenOutput>;

/** An output format. */
export interface Writer {
  /** The layouts that it can print. */
  readonly layouts: readonly Layout[];
  /** Loads what writes it, when the first document asks for that: a check needs none, and HTML needs no PDF engine. */
  readonly load: () => Promise<WriteOutput>;
}

/** Every output format, under the ending of its files. The command line's choices and help come from here. */
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

/** The formats that a layout has. */
export function formatsOf(layout: Layout): readonly OutputFormat[] {
  return outputFormats.filter((format) => prints(format, layout));
}
