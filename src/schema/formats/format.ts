import type { Words } from '../../diagnostics/diagnostic.js';
import type { SchemaCode } from '../codes.js';

/** The message for a value that a format rejects. */
export interface FormatFault {
  readonly code: SchemaCode;
  readonly message: Words;
  readonly why?: Words;
  readonly help: Words;
  /** The probable spelling, which the help names and an edit offers. */
  readonly replacement?: string;
}

/** A `format` of the report's schema: the strings it allows, and the message for any other. */
export interface Format {
  readonly name: string;
  readonly test: (value: string) => boolean;
  readonly explain: (value: string) => FormatFault;
}
