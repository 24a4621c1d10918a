import type { CST } from 'yaml';
import type { Edit, Range, RelatedPlace, Words } from '../../diagnostics/diagnostic.js';
import type { SourceCode } from '../codes.js';
import type { Line } from '../recover/survey-lines.js';

/** What a lint sees of a file. */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly tokens: readonly CST.Token[];
}

/** What a lint found; its code adds the severity. */
export interface LintWords {
  readonly range: Range;
  readonly message: Words;
  readonly why?: Words;
  readonly help: Words;
  readonly edits?: readonly Edit[];
  readonly related?: readonly RelatedPlace[];
}

/** A check of the text, for what YAML accepts although no author means it. */
export interface Lint {
  readonly code: SourceCode;
  readonly check: (source: SourceText) => readonly LintWords[];
}
