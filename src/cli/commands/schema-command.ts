import { linesOf } from '../../diagnostics/lines.js';
import { readSchemaFile } from '../files/schema-file.js';
import type { ExitCode } from './outcome.js';
import type { Terminal } from '../terminal/terminal.js';

/** `joint-report schema`: prints the JSON Schema of the report's file, for editors and CI. */
export function schemaCommand(terminal: Terminal): ExitCode {
  terminal.print(linesOf(readSchemaFile()));
  return 0;
}
