/** The font files that a theme's families stand for. Adding a family is one entry here and its package. */

/** CSS weights that the catalogue holds. */
export type FontWeight = 400 | 500 | 700;

export interface FontFile {
  readonly weight: FontWeight;
  readonly italic: boolean;
  /** As it is passed to `FontLibrary.read`. */
  readonly file: string;
}

export interface FontFamily {
  readonly name: string;
  /** Whether it is made for Han text: then its full-width marks are used, and its Latin letters amid Han only. */
  readonly han: boolean;
  readonly files: readonly FontFile[];
}

const latinFaces = [
  ['400Regular', 400, false],
  ['400Regular_Italic', 400, true],
  ['500Medium', 500, false],
  ['500Medium_Italic', 500, true],
  ['700Bold', 700, false],
  ['700Bold_Italic', 700, true],
] as const;
const hanFaces = [
  ['400Regular', 400, false],
  ['500Medium', 500, false],
  ['700Bold', 700, false],
] as const;

function family(
  name: string,
  han: boolean,
  folder: string,
  faces: readonly (readonly [string, FontWeight, boolean])[],
): FontFamily {
  const stem = name.replaceAll(' ', '');
  const files = faces.map(([face, weight, italic]) => ({
    weight,
    italic,
    file: `@expo-google-fonts/${folder}/${face}/${stem}_${face}.ttf`,
  }));
  return { name, han, files };
}

export const fontCatalogue: readonly FontFamily[] = [
  family('Noto Serif', false, 'noto-serif', latinFaces),
  family('Noto Sans', false, 'noto-sans', latinFaces),
  family('Noto Serif SC', true, 'noto-serif-sc', hanFaces),
  family('Noto Sans SC', true, 'noto-sans-sc', hanFaces),
];
