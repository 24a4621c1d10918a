import type { Edit, Range, Words } from '../../../diagnostics/diagnostic.js';
import type { SourceCode } from '../../codes.js';
import type { LocalIssue } from '../read-pieces.js';
import type { Line } from '../survey-lines.js';

/** A place that can't be read as YAML: the parser's first issue there, and the lines around it. */
export interface Broken {
  readonly text: string;
  readonly issue: LocalIssue;
  /** The lines of the smallest key or item around the issue. */
  readonly lines: readonly Line[];
  /** The line of the parser's issue. */
  readonly line: Line;
}

/** What to tell the author about an issue. */
export interface IssueWords {
  readonly range: Range;
  readonly message: Words;
  readonly why?: Words;
  readonly help: Words;
  readonly edits?: readonly Edit[];
}

/**
 * One common YAML mistake. `recognise` explains it in plain words, or returns `undefined` if the issue has another
 * cause.
 */
export interface IssuePattern {
  readonly code: SourceCode;
  readonly recognise: (broken: Broken) => IssueWords | undefined;
}
