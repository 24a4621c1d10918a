import type { FontLibrary } from '../../../src/pdf/font-library.js';
import { openFontSet, type FontSet } from '../../../src/pdf/fonts/font-set.js';
import { loadResources } from '../../../src/output/resources.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';

/** The installed fonts, each read once. */
export const installedFonts: FontLibrary = loadResources().fonts;

/** The same without these packages, as on a machine where they aren't installed. */
export function fontsWithout(...packages: readonly string[]): FontLibrary {
  return {
    has: (file) => !packages.some((name) => file.startsWith(`${name}/`)) && installedFonts.has(file),
    read: (file) => installedFonts.read(file),
  };
}

/** The fonts of the default theme. */
export const defaultFonts: FontSet = openFontSet(installedFonts, builtinTheme().tokens.fonts);
