import { readFile } from 'node:fs/promises';

/** The schema of the report file, the source of types and validator. */
export async function readSchema() {
  return JSON.parse(await readFile('schemas/report.schema.json', 'utf8'));
}

/** The first line of files generated from the schema. */
export const banner = '// Generated from schemas/report.schema.json by scripts/generate.mjs. Do not edit.';
