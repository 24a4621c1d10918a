import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

let engine: typeof Yaml | undefined;

/** The YAML parser, loaded when the first file needs it: most are plainly written, and a third of a start is loading. */
export function yamlEngine(): typeof Yaml {
  engine ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  return engine;
}
