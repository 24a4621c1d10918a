import { readPackageFile } from '../package-file.js';

/** The version of this package, from its package.json. */
export function ownVersion(): string {
  const { version } = JSON.parse(readPackageFile('package.json')) as { version: string };
  return version;
}
