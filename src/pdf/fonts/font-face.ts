import type { FontFamily } from '../font-catalogue.js';
import type { ShapedGlyph, Shaper, ShapingRun } from './shape.js';
import { advanceOf, harfBuzzShaper, plainShaper } from './shape.js';
import { TrueTypeFont } from './true-type.js';

/** An opened font of the catalogue, shared by all documents of a process together with its cache of shaped words. */
export class FontFace {
  readonly file: string;
  readonly font: TrueTypeFont;
  readonly han: boolean;
  /** The factor by which it is enlarged to look as large as Noto Serif. */
  readonly scale: number;
  /** Whether each character is one glyph. False for Hangul: its spaces differ from those of Han in the same font. */
  readonly #plain: boolean;
  readonly #shaped = new Map<string, readonly ShapedGlyph[]>();
  #shaper: Shaper | undefined;

  constructor(file: string, bytes: Uint8Array, family: Pick<FontFamily, 'han' | 'scale' | 'systems'>) {
    this.file = file;
    this.font = new TrueTypeFont(bytes);
    this.han = family.han;
    this.scale = family.scale;
    this.#plain = family.han && !family.systems.includes('Kore');
  }

  has(codePoint: number): boolean {
    return this.font.glyphOf(codePoint) !== 0;
  }

  /** The glyphs of a word or a character, from left to right. Words recur, so short ones are cached. */
  shape(text: string, run: ShapingRun = plainRun): readonly ShapedGlyph[] {
    const cached = text.length <= 32 && run.before === undefined && run.after === undefined;
    const key = this.#plain ? text : `${run.direction === 'rtl' ? '<' : '>'}${run.language} ${text}`;
    const known = cached ? this.#shaped.get(key) : undefined;
    if (known !== undefined) return known;
    this.#shaper ??= this.#plain ? plainShaper(this.font) : harfBuzzShaper(this.font);
    const glyphs = this.#shaper(text, run);
    if (cached) this.#shaped.set(key, glyphs);
    return glyphs;
  }

  /** The width of a text in points at a size in points. */
  widthOf(text: string, size: number): number {
    return (advanceOf(this.shape(text)) * size) / 1000;
  }
}

const plainRun: ShapingRun = { direction: 'ltr', language: 'en' };
