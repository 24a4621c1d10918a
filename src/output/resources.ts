import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { FontLibrary } from '../pdf/font-library.js';
import { builtinTheme } from '../theme/load-theme.js';
import type { Theme } from '../theme/theme.js';

/** What a render needs besides the report: read once, passed in, shared by all studies of a run. */
export interface Resources {
  readonly theme: Theme;
  readonly fonts: FontLibrary;
}

/**
 * The built-in theme and the installed fonts. A font is read when a page first needs it; font packages that the user
 * added are searched next to this package, then in the working folder.
 */
export function loadResources(): Resources {
  const from = [createRequire(import.meta.url), createRequire(join(process.cwd(), 'report.yaml'))];
  const places = new Map<string, string | undefined>();
  const read = new Map<string, Uint8Array>();
  const find = (file: string): string | undefined => {
    if (!places.has(file)) places.set(file, resolveFirst(from, file));
    return places.get(file);
  };
  return {
    theme: builtinTheme(),
    fonts: {
      has: (file) => find(file) !== undefined,
      read(file) {
        let bytes = read.get(file);
        if (bytes === undefined) {
          const place = find(file);
          if (place === undefined) throw new Error(`The font file ${file} isn't installed.`);
          bytes = readFileSync(place);
          read.set(file, bytes);
        }
        return bytes;
      },
    },
  };
}

function resolveFirst(from: readonly NodeJS.Require[], file: string): string | undefined {
  for (const { resolve } of from) {
    try {
      return resolve(file);
    } catch {
      // Not here: try the next place.
    }
  }
  return undefined;
}
