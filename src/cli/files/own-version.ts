import { readFileSync } from 'node:fs';
import { packageFile } from '../package-file.js';

/** The version of this package, from its package.json. */
export function ownVersion(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
