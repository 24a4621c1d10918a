import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file or folder of this package, relative to its root. This file must be in `src/cli` itself: the build
 * bundles the command line into `dist/cli`, which has the same depth.
 */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The text of a file of this package. */
export function readPackageFile(path: string): string {
  return readFileSync(packageFile(path), 'utf8');
}
