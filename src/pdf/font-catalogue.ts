/** The font families for reports. To add one, add an entry here and its package. */
import type { WritingSystem } from './fonts/writing-system.js';

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
  readonly kind: 'serif' | 'sans';
  /** The systems that it is made for; its other letters are used only for words among these. */
  readonly systems: readonly WritingSystem[];
  /** Systems that it prints legibly, though in the forms of another language, if their own family isn't installed. */
  readonly standsInFor: readonly WritingSystem[];
  /** The languages, by first subtag, that use only this family; others use it last. Default: all languages. */
  readonly languages?: readonly string[];
  /** Whether it is made for Han text: then its full-width marks are used, and its Latin letters only among Han. */
  readonly han: boolean;
  /** How emphasis is shown: by italic, by a sans of the same system (for Han: Hei) or, without italics, by weight. */
  readonly emphasis: 'italic' | 'sans' | 'weight';
  /** The factor by which it is enlarged to look as large as Noto Serif. */
  readonly scale: number;
  /** The npm package: `ours` is a dependency of the program, `extra` is installed by users who need it. */
  readonly package: { readonly name: string; readonly supply: 'ours' | 'extra' };
  readonly files: readonly FontFile[];
}

type Face = readonly [name: string, weight: FontWeight, italic: boolean];

const regular: Face = ['400Regular', 400, false];
const bold: Face = ['700Bold', 700, false];
const upright: readonly Face[] = [regular, ['500Medium', 500, false], bold];
const withItalics: readonly Face[] = [
  ...upright,
  ['400Regular_Italic', 400, true],
  ['500Medium_Italic', 500, true],
  ['700Bold_Italic', 700, true],
];

type Traits = Pick<FontFamily, 'name' | 'kind' | 'systems'> &
  Partial<Pick<FontFamily, 'standsInFor' | 'languages' | 'emphasis' | 'scale'>> & {
    readonly supply?: 'ours' | 'extra';
    readonly faces?: readonly Face[];
    /** Whether each face is in its own folder of the package, as in all but the oldest packages. */
    readonly layout?: 'folders' | 'flat';
  };

function family({ supply = 'ours', faces = upright, layout = 'folders', ...traits }: Traits): FontFamily {
  const stem = traits.name.replaceAll(' ', '');
  const name = `@expo-google-fonts/${traits.name.toLowerCase().replaceAll(' ', '-')}`;
  return {
    standsInFor: [],
    emphasis: 'weight',
    scale: 1,
    han: traits.emphasis === 'sans',
    ...traits,
    package: { name, supply },
    files: faces.map(([face, weight, italic]) => ({
      weight,
      italic,
      file: `${name}/${layout === 'flat' ? '' : `${face}/`}${stem}_${face}.ttf`,
    })),
  };
}

/** Naskh and Nastaliq are 12 pt where Latin is 10.5; a sans for Arabic is drawn as large as Latin. */
const naskhScale = 12 / 10.5;

/** If two families have the same system and kind, the earlier is preferred. */
export const fontCatalogue: readonly FontFamily[] = [
  family({
    name: 'Noto Serif',
    kind: 'serif',
    systems: ['Latn', 'Cyrl', 'Grek'],
    emphasis: 'italic',
    faces: withItalics,
  }),
  family({
    name: 'Noto Sans',
    kind: 'sans',
    systems: ['Latn', 'Cyrl', 'Grek'],
    emphasis: 'italic',
    faces: withItalics,
  }),
  family({
    name: 'Noto Serif SC',
    kind: 'serif',
    systems: ['Hans'],
    standsInFor: ['Hant', 'Jpan'],
    emphasis: 'sans',
  }),
  family({ name: 'Noto Sans SC', kind: 'sans', systems: ['Hans'], standsInFor: ['Hant', 'Jpan'], emphasis: 'sans' }),
  family({ name: 'Noto Serif TC', kind: 'serif', systems: ['Hant'], emphasis: 'sans', supply: 'extra' }),
  family({ name: 'Noto Sans TC', kind: 'sans', systems: ['Hant'], emphasis: 'sans', supply: 'extra' }),
  family({ name: 'Noto Serif JP', kind: 'serif', systems: ['Jpan'], emphasis: 'sans', supply: 'extra' }),
  family({ name: 'Noto Sans JP', kind: 'sans', systems: ['Jpan'], emphasis: 'sans', supply: 'extra' }),
  family({ name: 'Noto Serif KR', kind: 'serif', systems: ['Kore'], emphasis: 'sans', supply: 'extra' }),
  family({ name: 'Noto Sans KR', kind: 'sans', systems: ['Kore'], emphasis: 'sans', supply: 'extra' }),
  // both have a letter and its dots in one glyph, so that text can be copied
  family({ name: 'Amiri', kind: 'serif', systems: ['Arab'], scale: naskhScale, faces: [regular, bold] }),
  family({ name: 'Vazirmatn', kind: 'sans', systems: ['Arab'] }),
  family({
    name: 'Noto Nastaliq Urdu',
    kind: 'serif',
    systems: ['Arab'],
    languages: ['ur', 'pnb', 'ks'],
    scale: naskhScale,
  }),
  family({ name: 'Noto Serif Hebrew', kind: 'serif', systems: ['Hebr'] }),
  family({ name: 'Noto Sans Hebrew', kind: 'sans', systems: ['Hebr'] }),
  family({ name: 'Noto Sans Lao', kind: 'sans', systems: ['Laoo'] }),
  family({ name: 'Noto Sans Thai', kind: 'sans', systems: ['Thai'] }),
  family({ name: 'Noto Serif Khmer', kind: 'serif', systems: ['Khmr'], layout: 'flat' }),
  family({ name: 'Noto Sans Khmer', kind: 'sans', systems: ['Khmr'] }),
  family({ name: 'Noto Sans Myanmar', kind: 'sans', systems: ['Mymr'] }),
  family({ name: 'Noto Serif Devanagari', kind: 'serif', systems: ['Deva'] }),
  family({ name: 'Noto Sans Devanagari', kind: 'sans', systems: ['Deva'] }),
  family({ name: 'Noto Serif Bengali', kind: 'serif', systems: ['Beng'] }),
  family({ name: 'Noto Sans Bengali', kind: 'sans', systems: ['Beng'] }),
  family({ name: 'Noto Sans Sinhala', kind: 'sans', systems: ['Sinh'] }),
  family({ name: 'Noto Sans Tamil', kind: 'sans', systems: ['Taml'] }),
  family({ name: 'Noto Sans Ethiopic', kind: 'sans', systems: ['Ethi'] }),
  family({ name: 'Noto Sans Georgian', kind: 'sans', systems: ['Geor'] }),
  family({ name: 'Noto Sans Armenian', kind: 'sans', systems: ['Armn'] }),
  family({ name: 'Noto Sans Thaana', kind: 'sans', systems: ['Thaa'], supply: 'extra' }),
  family({ name: 'Noto Sans Mongolian', kind: 'sans', systems: ['Mong'], supply: 'extra', faces: [regular] }),
  family({ name: 'Noto Sans Tifinagh', kind: 'sans', systems: ['Tfng'], supply: 'extra', faces: [regular] }),
  family({ name: 'Noto Sans NKo', kind: 'sans', systems: ['Nkoo'], supply: 'extra', faces: [regular] }),
  family({ name: 'Noto Sans Adlam', kind: 'sans', systems: ['Adlm'], supply: 'extra' }),
  family({ name: 'Noto Sans Vai', kind: 'sans', systems: ['Vaii'], supply: 'extra', faces: [regular] }),
  family({ name: 'Noto Sans Syriac', kind: 'sans', systems: ['Syrc'], supply: 'extra' }),
  family({ name: 'Noto Serif Tibetan', kind: 'serif', systems: ['Tibt'], supply: 'extra' }),
  family({ name: 'Noto Sans Gurmukhi', kind: 'sans', systems: ['Guru'], supply: 'extra' }),
  family({ name: 'Noto Sans Gujarati', kind: 'sans', systems: ['Gujr'], supply: 'extra' }),
  family({ name: 'Noto Sans Oriya', kind: 'sans', systems: ['Orya'], supply: 'extra' }),
  family({ name: 'Noto Sans Telugu', kind: 'sans', systems: ['Telu'], supply: 'extra' }),
  family({ name: 'Noto Sans Kannada', kind: 'sans', systems: ['Knda'], supply: 'extra' }),
  family({ name: 'Noto Sans Malayalam', kind: 'sans', systems: ['Mlym'], supply: 'extra' }),
  family({ name: 'Noto Sans Math', kind: 'sans', systems: ['Zmth'], supply: 'extra', faces: [regular] }),
];
