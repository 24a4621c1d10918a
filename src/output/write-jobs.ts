import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RenderedFile, RenderOptions } from '../pipeline-types.js';
import type { Source } from '../source/source.js';
import { layouts } from './layouts.js';
import { writers, type OutputFormat, type RenderJob, type Writer } from './writers.js';

/** The files, and diagnostics that say why some can't be printed. */
export interface WrittenJobs {
  readonly outputs: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes each job in every format, one after another, so that only one document is in memory. */
export async function writeJobs(
  jobs: AsyncIterable<RenderJob>,
  formats: readonly OutputFormat[],
  options: RenderOptions,
  source: Source,
): Promise<WrittenJobs> {
  const outputs: RenderedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const job of jobs) {
    const language = nameJob(job);
    for (const format of formats) {
      options.onProgress?.({ language, format });
      const writer: Writer = writers[format];
      const write = await writer.load();
      const written = await write(job, options, source);
      diagnostics.push(...written.diagnostics);
      outputs.push({ name: `${options.basename}.${language}.${format}`, bytes: written.bytes });
    }
  }
  return { outputs, diagnostics };
}

/** The part of a name that distinguishes the files of a job: `zh`, `zh+en` in columns, `zh+en.facing`. */
function nameJob({ layout, document }: RenderJob): string {
  const languages = document.editions.map(({ meta }) => meta.language).join('+');
  return `${languages}${layouts[layout].suffix}`;
}
