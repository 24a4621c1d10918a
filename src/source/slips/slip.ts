import type { Edit, Range, Words } from '../../diagnostics/diagnostic.js';
import type { SourceCode } from '../codes.js';
import type { LocalFault } from '../read-pieces.js';
import type { Line } from '../survey-lines.js';

/** A place that YAML can't read: the parser's first fault there, and the lines around it. */
export interface Broken {
  readonly text: string;
  readonly fault: LocalFault;
  /** The lines of the smallest key or item around the fault. */
  readonly lines: readonly Line[];
  /** The line on which the parser stumbled. */
  readonly line: Line;
}

/** What to tell the author about a slip. */
export interface SlipWords {
  readonly range: Range;
  readonly message: Words;
  readonly why?: Words;
  readonly help: Words;
  readonly edits?: readonly Edit[];
}

/**
 * One way in which YAML breaks in an author's hands. `recognise` says what it is in plain words, or `undefined` where
 * the fault is another.
 */
export interface Slip {
  readonly code: SourceCode;
  readonly recognise: (broken: Broken) => SlipWords | undefined;
}
