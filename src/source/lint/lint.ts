import type { CST } from 'yaml';
import type { Edit, Range, RelatedPlace, Words } from '../../diagnostics/diagnostic.js';
import type { SourceCode } from '../codes.js';
import type { Line } from '../recover/survey-lines.js';

/** What a lint examines. */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly tokens: readonly CST.Token[];
}

/** The result of a lint; its code determines the severity. */
export interface LintWords {
  readonly range: Range;
  readonly message: Words;
  readonly why?: Words;
  readonly help: Words;
  readonly edits?: readonly Edit[];
  readonly related?: readonly RelatedPlace[];
}

/** A check for text that is valid YAML but that no author intends. */
export interface Lint {
  readonly code: SourceCode;
  readonly check: (source: SourceText) => readonly LintWords[];
}
