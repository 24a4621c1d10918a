import type { Origin, PrintedDocument } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import { isHanLanguage } from './blocks/setting.js';
import type { FontLibrary } from './font-library.js';
import { openFontSet } from './fonts/font-set.js';
import { isHan, isInvisible } from './text/characters.js';
import { textsOf } from './texts-of.js';

/** A character that no font of the theme has, and the block in which it stands. */
export interface MissingGlyph {
  readonly character: string;
  readonly origin: Origin;
  readonly key: string;
}

const plain = { weight: 400, italic: false } as const;

/**
 * Every character that would print as an empty box, once for each block that holds it, in the order of the pages. Ask
 * before printing: a document with missing glyphs is refused, not printed with boxes.
 */
export function findMissingGlyphs(
  document: PrintedDocument,
  theme: Pick<Theme, 'tokens'>,
  library: FontLibrary,
): readonly MissingGlyph[] {
  const fonts = openFontSet(library, theme.tokens.fonts);
  const present = new Map<number, boolean>();
  const has = (codePoint: number, han: boolean): boolean => {
    const known = present.get(codePoint);
    if (known !== undefined) return known;
    const script = han || isHan(codePoint) ? 'han' : 'alphabet';
    const found = (['serif', 'sans'] as const).every(
      (family) => fonts.faceFor(codePoint, script, { family, ...plain }) !== undefined,
    );
    present.set(codePoint, found);
    return found;
  };
  const missing: MissingGlyph[] = [];
  const told = new Set<string>();
  for (const { text, language, key, origin } of textsOf(document)) {
    for (const character of text.normalize('NFC')) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (character === '\n' || isInvisible(codePoint) || has(codePoint, isHan(codePoint) && isHanLanguage(language)))
        continue;
      const once = `${character} ${key}`;
      if (told.has(once)) continue;
      told.add(once);
      missing.push({ character, origin, key });
    }
  }
  return missing;
}
