import type { ReportFiles } from './assets/report-files.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Phase } from './diagnostics/gate.js';
import type { Layout } from './output/layouts.js';
import type { Resources } from './output/resources.js';
import type { OutputFormat } from './output/writers.js';
import type { PartKey, Report } from './schema/report.gen.js';
import type { Source } from './source/source.js';

export type { BesideKind, FileResult, ReportFiles } from './assets/report-files.js';
export type { Layout } from './output/layouts.js';
export type { OutputFormat } from './output/writers.js';

/** A report as text; `file` is its name in messages. */
export interface CheckInput {
  readonly file: string;
  readonly text: string;
}

export interface CheckOptions {
  readonly files: ReportFiles;
  /** Not needed for a check. */
  readonly resources?: Resources;
  /** `YYYY-MM-DD`; passed in, so that results can be repeated. */
  readonly today: string;
  /** Checks as if this phase were being completed now. */
  readonly phase?: Phase;
}

export interface CheckResult {
  /** Those of the report's file in its order, then those of files beside it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly source: Source;
  /** The texts of the CSV and CSL-JSON files beside the report that were checked, by their names in diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
  /** Present if the file fits the schema; its ids and references may still be wrong. */
  readonly report?: Report;
}

export interface RenderOptions extends CheckOptions {
  readonly resources: Resources;
  /**
   * Output files are named `<basename>.<language>.<format>`. For editions side by side the languages are joined with
   * `+`, which no language tag contains, so that all names are different.
   */
  readonly basename: string;
  /**
   * Default: every edition of the study. A language without an edition is ignored, but is an error side by side, where
   * the order is that of the columns.
   */
  readonly languages?: readonly string[];
  /** Default: `single`. */
  readonly layout?: Layout;
  /** Default: both; for facing pages, which a web page doesn't have, only `pdf`. */
  readonly formats?: readonly OutputFormat[];
  readonly only?: PartKey;
  /** Whether PDFs claim PDF/A-2a and PDF/UA-1 (docs/archive.md). */
  readonly archive?: boolean;
  /** `language` is that of the file name: `zh`, or `zh+en` for editions side by side. */
  onProgress?(step: { readonly language: string; readonly format: OutputFormat }): void;
}

export interface RenderResult extends CheckResult {
  /** Every file of the study, or none if an error stops the render. */
  readonly outputs: readonly RenderedFile[];
}

export interface RenderedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
