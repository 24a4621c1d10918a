import type { SchemaError } from './schema-node.js';

/** Adds errors to the end of others, in place: the generated validator calls it once for each faulty place. */
export function joinErrors(errors: SchemaError[], more: readonly SchemaError[]): SchemaError[] {
  for (const error of more) errors.push(error);
  return errors;
}
