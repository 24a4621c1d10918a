import type { Words } from '../../diagnostics/diagnostic.js';
import type { SchemaCode } from '../codes.js';

/** What to say about a value that a format refuses. */
export interface FormatFault {
  readonly code: SchemaCode;
  readonly message: Words;
  readonly why?: Words;
  readonly help: Words;
  /** The spelling that is probably meant; it is named in the help and offered as an edit. */
  readonly replacement?: string;
}

/** A `format` of the report's schema: which strings it allows, and what it says to the author of any other. */
export interface Format {
  readonly name: string;
  readonly test: (value: string) => boolean;
  readonly explain: (value: string) => FormatFault;
}
