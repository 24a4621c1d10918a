import type { SchemaError } from './schema-node.js';

/** Appends errors in place. The generated validator calls it once for each invalid place. */
export function joinErrors(errors: SchemaError[], more: readonly SchemaError[]): SchemaError[] {
  for (const error of more) errors.push(error);
  return errors;
}
