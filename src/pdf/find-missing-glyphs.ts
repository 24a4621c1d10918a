import type { Origin, PrintedEdition } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import type { FontLibrary } from './font-library.js';
import { packagesToAdd } from './fonts/find-packages.js';
import { homeSystemOf, openFontSet, type FontWish } from './fonts/font-set.js';
import { isHan, isInvisible } from './unicode/characters.js';
import type { ScriptCode } from './unicode/scripts.js';
import { homeScriptOf, scriptOfCodePoint } from './unicode/scripts.js';
import { textsOf } from '../document/texts-of.js';

/** A character that no font of the theme has, and the block that contains it. */
export interface MissingGlyph {
  readonly character: string;
  readonly origin: Origin;
  readonly key: string;
  /** Its script or, if shared, that of its Unicode block (ISO 15924); absent for symbols, `Zzzz` for a rare one. */
  readonly script?: ScriptCode;
  /** npm packages with fonts for its script that aren't installed. */
  readonly packages: readonly string[];
}

const wishes: readonly FontWish[] = [
  { family: 'serif', weight: 400, italic: false },
  { family: 'sans', weight: 400, italic: false },
];

/**
 * Every character that would print as an empty box, once for each block that contains it, in page order. Call it before
 * printing: a document with missing glyphs is refused, not printed with boxes.
 */
export function findMissingGlyphs(
  edition: PrintedEdition,
  theme: Pick<Theme, 'tokens'>,
  library: FontLibrary,
): readonly MissingGlyph[] {
  const fonts = openFontSet(library, theme.tokens.fonts);
  const present = new Map<string, Map<number, boolean>>();
  const has = (codePoint: number, language: string): boolean => {
    const answers = present.get(language) ?? new Map<number, boolean>();
    present.set(language, answers);
    const known = answers.get(codePoint);
    if (known !== undefined) return known;
    const script = isHan(codePoint) ? 'han' : 'alphabet';
    const found = wishes.every((wish) => fonts.faceFor(codePoint, script, wish, language) !== undefined);
    answers.set(codePoint, found);
    return found;
  };
  const missing: MissingGlyph[] = [];
  const told = new Set<string>();
  for (const { text, language, key, origin } of textsOf(edition)) {
    for (const character of text.normalize('NFC')) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (character === '\n' || isInvisible(codePoint) || has(codePoint, language)) continue;
      const once = `${character} ${key}`;
      if (told.has(once)) continue;
      told.add(once);
      missing.push({ character, origin, key, ...describeGap(codePoint, language, library) });
    }
  }
  return missing;
}

function describeGap(
  codePoint: number,
  language: string,
  library: FontLibrary,
): Pick<MissingGlyph, 'script' | 'packages'> {
  const own = scriptOfCodePoint(codePoint);
  const script = homeScriptOf(codePoint) ?? (own === 'Zzzz' ? own : undefined);
  const system = homeSystemOf(codePoint, language);
  return {
    ...(script === undefined ? {} : { script }),
    packages: system === undefined ? [] : packagesToAdd(system, language, library),
  };
}
