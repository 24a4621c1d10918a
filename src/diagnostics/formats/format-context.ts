import type { Diagnostic, MessageLanguage, Severity } from '../diagnostic.js';
import type { Line } from '../lines.js';
import type { CodeEntry } from '../registry.js';

/** What a formatter needs besides the findings. */
export interface FormatContext {
  /** The texts of the files, by the names that the findings use; a file may be absent. */
  readonly sources: ReadonlyMap<string, string>;
  readonly language: MessageLanguage;
  /** Columns of the terminal. Default: 100. */
  readonly width?: number;
  /** Every file that was checked, including those without findings. */
  readonly checked?: readonly string[];
  /** The folder to which paths for other programs are relative. */
  readonly folder?: string;
  /** The lowest severity that fails a run. Default: error. */
  readonly failOn?: Severity;
  /** The registry entry of each code, for formats that include explanations. */
  readonly codes?: ReadonlyMap<string, CodeEntry>;
  /** The version of this package. */
  readonly version?: string;
}

/** Turns findings into lines. */
export type Formatter = (diagnostics: readonly Diagnostic[], context: FormatContext) => readonly Line[];
