import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontLibrary } from '../../../src/pdf/font-library.js';
import { openFontSet, type FontSet } from '../../../src/pdf/fonts/font-set.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, Uint8Array>();

/** The installed fonts, each read once. */
export const installedFonts: FontLibrary = {
  read(file) {
    const bytes = read.get(file) ?? readFileSync(resolve(file));
    read.set(file, bytes);
    return bytes;
  },
};

/** The fonts of the default theme. */
export const defaultFonts: FontSet = openFontSet(installedFonts, builtinTheme().tokens.fonts);
