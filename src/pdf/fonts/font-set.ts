import type { ThemeTokens } from '../../theme/theme.js';
import type { FontFamily, FontWeight } from '../font-catalogue.js';
import { fontCatalogue } from '../font-catalogue.js';
import type { FontLibrary } from '../font-library.js';
import { FontFace } from './font-face.js';

/** How a character wants to look; which font file that is depends on the character. */
export interface FontWish {
  readonly family: 'serif' | 'sans';
  readonly weight: FontWeight;
  readonly italic: boolean;
}

/** Whether a character is set as Han text (full-width marks among it) or as an alphabet. */
export type Script = 'han' | 'alphabet';

/** The fonts of one theme, opened as they are needed. */
export interface FontSet {
  /** The face for a character: of the preferred families the first that has it; `undefined` where none has. */
  faceFor(codePoint: number, script: Script, wish: FontWish, language?: string): FontFace | undefined;
}

const opened = new WeakMap<FontLibrary, Map<string, FontFace>>();

/** Throws where a theme names a family that isn't in the catalogue. */
export function openFontSet(library: FontLibrary, fonts: ThemeTokens['fonts']): FontSet {
  const faces = opened.get(library) ?? new Map<string, FontFace>();
  opened.set(library, faces);
  const families = { serif: fonts.serif.map(familyOf), sans: fonts.sans.map(familyOf) };
  const candidates = new WeakMap<FontWish, Partial<Record<Script, readonly (() => FontFace)[]>>>();
  const ordered = new Map<string, readonly (() => FontFace)[]>();

  const face = (family: FontFamily, file: string): FontFace => {
    const known = faces.get(file);
    if (known !== undefined) return known;
    const made = new FontFace(file, library.read(file), family.han ? 'han' : 'alphabet');
    faces.set(file, made);
    return made;
  };
  const candidatesFor = (script: Script, wish: FontWish): readonly (() => FontFace)[] => {
    // asked for each character: a style is one object for all of its span
    const scripts = candidates.get(wish) ?? {};
    const known = scripts[script];
    if (known !== undefined) return known;
    const key = `${script} ${wish.family} ${String(wish.weight)} ${wish.italic ? 'italic' : 'upright'}`;
    const made =
      ordered.get(key) ??
      order(families, script, wish).map(({ family, wish: asked }) => {
        const file = closest(family, asked);
        return () => face(family, file);
      });
    ordered.set(key, made);
    scripts[script] = made;
    candidates.set(wish, scripts);
    return made;
  };
  return {
    faceFor(codePoint, script, wish) {
      for (const open of candidatesFor(script, wish)) {
        const candidate = open();
        if (candidate.has(codePoint)) return candidate;
      }
      return undefined;
    },
  };
}

interface Candidate {
  readonly family: FontFamily;
  readonly wish: FontWish;
}

/**
 * Han text has no italic and no good bold of its text face: what is emphasised in it is set in Hei (CLREQ 3.4.1), and
 * more heavily where it is strong.
 */
function order(
  families: Record<FontWish['family'], readonly FontFamily[]>,
  script: Script,
  wish: FontWish,
): Candidate[] {
  const emphasised = script === 'han' && (wish.italic || wish.weight > 400);
  const weight: FontWeight = wish.weight > 500 ? 700 : 500;
  const han: FontWish = emphasised ? { family: 'sans', weight, italic: false } : { ...wish, italic: false };
  const other = wish.family === 'serif' ? 'sans' : 'serif';
  const all: Candidate[] = [
    ...families[han.family].filter((family) => family.han).map((family) => ({ family, wish: han })),
    ...families[wish.family].filter((family) => !family.han).map((family) => ({ family, wish })),
    ...families[other].filter((family) => !family.han).map((family) => ({ family, wish })),
  ];
  const first = all.filter(({ family }) => family.han === (script === 'han'));
  return [...first, ...all.filter((candidate) => !first.includes(candidate))];
}

function closest(family: FontFamily, wish: FontWish): string {
  const distance = (weight: number, italic: boolean): number =>
    Math.abs(weight - wish.weight) + (italic === wish.italic ? 0 : 1000);
  const best = family.files.reduce((a, b) => (distance(b.weight, b.italic) < distance(a.weight, a.italic) ? b : a));
  return best.file;
}

function familyOf(name: string): FontFamily {
  const family = fontCatalogue.find((candidate) => candidate.name === name);
  if (family === undefined) throw new Error(`The theme names the font family "${name}", which isn't in the catalogue.`);
  return family;
}
