import type { ThemeTokens } from '../../theme/theme.js';
import type { FontFamily } from '../font-catalogue.js';
import { fontCatalogue } from '../font-catalogue.js';
import type { FontLibrary } from '../font-library.js';
import { homeScriptOf, isShared, scriptOfCodePoint, type ScriptCode } from '../unicode/scripts.js';
import { FontFace } from './font-face.js';
import type { FontWish, ThemeFamilies } from './order-families.js';
import { orderFamilies } from './order-families.js';
import { alphabetSystemOf, hanSystemOf, writingSystemOf, type WritingSystem } from './writing-system.js';

export type { FontWish } from './order-families.js';

/**
 * How a character is set: as Han text (full-width marks included), as its alphabet, or in the script of the run around
 * it, as digits, marks and spaces are.
 */
export type Script = 'han' | 'alphabet' | ScriptCode;

/** The fonts of one theme, opened when they are needed. */
export interface FontSet {
  /**
   * The face for a character: the first of the preferred families that has it; `undefined` if none has. The language
   * (BCP 47) selects the forms of Han and of Arabic.
   */
  faceFor(codePoint: number, script: Script, wish: FontWish, language?: string): FontFace | undefined;
}

const opened = new WeakMap<FontLibrary, Map<string, FontFace>>();

/** Faces in order of preference, each opened only if the faces before it lack a character. */
type Chain = readonly (() => FontFace)[];

/** Throws if a theme names a family that isn't in the catalogue. */
export function openFontSet(library: FontLibrary, fonts: ThemeTokens['fonts']): FontSet {
  const faces = opened.get(library) ?? new Map<string, FontFace>();
  opened.set(library, faces);
  const theme: ThemeFamilies = { serif: fonts.serif.map(familyOf), sans: fonts.sans.map(familyOf) };
  const chains = new Map<string, Chain>();
  const answers = new Map<string, Answers>();
  const recent = new Map<Script, { readonly wish: FontWish; readonly language: string; readonly answers: Answers }>();

  const openFace = (family: FontFamily, file: string): FontFace => {
    const known = faces.get(file);
    if (known !== undefined) return known;
    const made = new FontFace(file, library.read(file), family);
    faces.set(file, made);
    return made;
  };
  const makeChain = (system: WritingSystem, wish: FontWish, language: string): Chain =>
    orderFamilies(theme, system, wish, language).flatMap(({ family, wish: adapted }) => {
      const file = closest(family, adapted);
      return library.has(file) ? [() => openFace(family, file)] : [];
    });
  const chainFor = (system: WritingSystem, wish: FontWish, language: string): Chain => {
    const key = `${system} ${keyOf(wish, language)}`;
    const chain = chains.get(key) ?? makeChain(system, wish, language);
    chains.set(key, chain);
    return chain;
  };
  const answersFor = (script: Script, wish: FontWish, language: string): Answers => {
    // called for each character: a span has one style object, but scripts alternate
    const known = recent.get(script);
    if (known?.wish === wish && known.language === language) return known.answers;
    const key = `${script} ${keyOf(wish, language)}`;
    const found = answers.get(key) ?? new Map<number, FontFace | null>();
    answers.set(key, found);
    recent.set(script, { wish, language, answers: found });
    return found;
  };
  const seek = (codePoint: number, script: Script, wish: FontWish, language: string): FontFace | undefined => {
    const system = systemFor(codePoint, script, language);
    const found = firstWith(codePoint, chainFor(system, wish, language));
    if (found !== undefined) return found;
    // a word of another script, or a mark that only the fonts of its own script have
    const further = homeSystemOf(codePoint, language);
    return further === undefined || further === system
      ? undefined
      : firstWith(codePoint, chainFor(further, wish, language));
  };
  return {
    faceFor(codePoint, script, wish, language = 'und') {
      const known = answersFor(script, wish, language);
      let face = known.get(codePoint);
      if (face === undefined) {
        face = seek(codePoint, script, wish, language) ?? null;
        known.set(codePoint, face);
      }
      return face ?? undefined;
    },
  };
}

/** The face of each character looked up so far; `null` if none has it. */
type Answers = Map<number, FontFace | null>;

function keyOf({ family, weight, italic }: FontWish, language: string): string {
  return `${language} ${family} ${String(weight)} ${italic ? 'italic' : 'upright'}`;
}

function firstWith(codePoint: number, chain: Chain): FontFace | undefined {
  for (const open of chain) {
    const candidate = open();
    if (candidate.has(codePoint)) return candidate;
  }
  return undefined;
}

/** The system whose fonts are searched first for a character. */
function systemFor(codePoint: number, script: Script, language: string): WritingSystem {
  if (script === 'han') return hanSystemOf(language);
  const wanted = script === 'alphabet' || isShared(script) ? scriptOfCodePoint(codePoint) : script;
  return writingSystemOf(wanted, language) ?? alphabetSystemOf(language);
}

/** The system whose fonts certainly have a character; `undefined` for characters of no system, such as arrows. */
export function homeSystemOf(codePoint: number, language: string): WritingSystem | undefined {
  const home = homeScriptOf(codePoint);
  if (home !== undefined) return writingSystemOf(home, language);
  return isMathematical(codePoint) ? 'Zmth' : undefined;
}

/** The blocks of mathematical signs and letters: Noto Sans Math is used for these only. */
function isMathematical(codePoint: number): boolean {
  return (
    (codePoint >= 0x2200 && codePoint <= 0x22ff) ||
    (codePoint >= 0x27c0 && codePoint <= 0x27ef) ||
    (codePoint >= 0x2980 && codePoint <= 0x2aff) ||
    (codePoint >= 0x1d400 && codePoint <= 0x1d7ff)
  );
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
