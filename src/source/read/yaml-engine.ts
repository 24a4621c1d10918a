import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

let engine: typeof Yaml | undefined;

/** The YAML parser, loaded when a file needs it: most don't, and loading takes a third of the start-up time. */
export function yamlEngine(): typeof Yaml {
  engine ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  return engine;
}
