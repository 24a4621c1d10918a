import type { FontFamily, FontWeight } from '../font-catalogue.js';
import { fontCatalogue } from '../font-catalogue.js';
import { isHanSystem, type WritingSystem } from './writing-system.js';

/** The wanted look of a character; the font file depends on the character as well. */
export interface FontWish {
  readonly family: 'serif' | 'sans';
  readonly weight: FontWeight;
  readonly italic: boolean;
}

/** A family, and the look adapted to the way it shows emphasis. */
export interface Candidate {
  readonly family: FontFamily;
  readonly wish: FontWish;
}

/** The families named by a theme, in its order. */
export type ThemeFamilies = Readonly<Record<FontWish['family'], readonly FontFamily[]>>;

/**
 * Every family that can print a system in a language (BCP 47), best first: those for this language only, the theme's,
 * the catalogue's; then families of the same kind, for marks that the first lack.
 */
export function orderFamilies(
  theme: ThemeFamilies,
  system: WritingSystem,
  asked: FontWish,
  language: string,
): readonly Candidate[] {
  const wish = isHanSystem(system) ? heiIfEmphasised(asked) : asked;
  const other = wish.family === 'serif' ? 'sans' : 'serif';
  const serving = fontCatalogue.filter(({ systems }) => systems.includes(system));
  const own = serving.filter((family) => isFor(family, language));
  const common = serving.filter(({ languages }) => languages === undefined);
  const inKind = (kind: FontWish['family']): readonly FontFamily[] => [
    ...theme[kind].filter((family) => common.includes(family)),
    ...common.filter((family) => family.kind === kind),
  ];
  const alike = inKind(wish.family);
  const first = [...own, ...(alike.length > 0 ? alike : inKind(other))];
  const alphabets = (kind: FontWish['family']): readonly FontFamily[] => theme[kind].filter(({ han }) => !han);
  const rest = [
    ...alphabets(asked.family),
    ...inKind(other),
    ...alphabets(asked.family === 'serif' ? 'sans' : 'serif'),
    ...serving,
  ];
  const han = theme[heiIfEmphasised(asked).family].filter((family) => family.han);
  // for Han text, the other Han fonts are searched before those of alphabets
  const ordered = isHanSystem(system) ? [...first, ...han, ...rest] : [...first, ...rest, ...han];
  return [...new Set(ordered)].map((family) => ({
    family,
    wish: adapt(family.han ? heiIfEmphasised(asked) : asked, family),
  }));
}

function isFor({ languages }: FontFamily, language: string): boolean {
  return languages?.includes(language.split('-')[0] ?? language) === true;
}

/**
 * Han text has no italic and no good bold of its text face: emphasis is set in Hei (CLREQ 3.4.1), in a heavier weight
 * if it is strong.
 */
function heiIfEmphasised(wish: FontWish): FontWish {
  const emphasised = wish.italic || wish.weight > 400;
  return emphasised ? { family: 'sans', weight: wish.weight > 500 ? 700 : 500, italic: false } : wish;
}

/** Scripts without italics show emphasis by bold; a medium weight is hardly visible beside their text. */
function adapt(wish: FontWish, { emphasis }: FontFamily): FontWish {
  if (emphasis === 'italic' || !wish.italic) return wish;
  return emphasis === 'sans' ? { ...wish, italic: false } : { ...wish, italic: false, weight: 700 };
}
