import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontLibrary } from './pdf/font-library.js';
import { builtinTheme } from './theme/load-theme.js';
import type { Theme } from './theme/theme.js';

/** What a render needs besides the report: read once, passed in, shared by all studies of a run. */
export interface Resources {
  readonly theme: Theme;
  readonly fonts: FontLibrary;
}

/** Built-in theme and installed fonts. A font is read when the first page needs it. */
export function loadResources(): Resources {
  const { resolve } = createRequire(import.meta.url);
  const read = new Map<string, Uint8Array>();
  return {
    theme: builtinTheme(),
    fonts: {
      read(file) {
        let bytes = read.get(file);
        if (bytes === undefined) {
          bytes = readFileSync(resolve(file));
          read.set(file, bytes);
        }
        return bytes;
      },
    },
  };
}
