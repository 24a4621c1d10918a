import type { Diagnostic, MessageLanguage, Severity } from '../diagnostic.js';
import type { CodeEntry } from '../registry.js';

/** What a formatter needs beside the findings. */
export interface FormatContext {
  /** The texts of the files by the names that the findings use; a file may be missing. */
  readonly sources: ReadonlyMap<string, string>;
  readonly language: MessageLanguage;
  readonly colour: 'on' | 'off';
  /** Columns of the terminal; 100 where none is known. */
  readonly width?: number;
  /** Every file that was looked at, those without a finding too. */
  readonly checked?: readonly string[];
  /** The folder from which paths for other programs start. */
  readonly folder?: string;
  /** The least grave findings that fail a run; errors where nothing is said. */
  readonly failOn?: Severity;
  /** What is known about each code; other programs are told as much as there is. */
  readonly codes?: ReadonlyMap<string, CodeEntry>;
  /** Our own version. */
  readonly version?: string;
}

/** Findings in, text out; the text ends with a line break unless it is empty. */
export type Formatter = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;
