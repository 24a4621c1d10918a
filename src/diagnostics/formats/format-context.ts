import type { Diagnostic, MessageLanguage } from '../diagnostic.js';

/** What a formatter needs beside the findings. */
export interface FormatContext {
  /** The texts of the files by the names that the findings use; a file may be missing. */
  readonly sources: ReadonlyMap<string, string>;
  readonly language: MessageLanguage;
  readonly colour: 'on' | 'off';
  /** Columns of the terminal; 100 where none is known. */
  readonly width?: number;
}

/** Findings in, text out; the text ends with a line break unless it is empty. */
export type Formatter = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;
