import { fileURLToPath } from 'node:url';

/**
 * The path of a file or folder of this package, named from its root. This file must lie in `src/cli` itself: the build
 * joins the modules of the command line in `dist/cli`, which is as deep.
 */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
