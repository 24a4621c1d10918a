import type { FontFamily } from '../font-catalogue.js';
import type { ShapedGlyph, Shaper } from './shape.js';
import { harfBuzzShaper, plainShaper } from './shape.js';
import { TrueTypeFont } from './true-type.js';

/** A font of the catalogue, opened: shared by all documents of a process, with what it has shaped. */
export class FontFace {
  readonly file: string;
  readonly font: TrueTypeFont;
  readonly han: boolean;
  /** By how much it is set larger than Noto Serif to look as large beside it. */
  readonly scale: number;
  readonly #shaped = new Map<string, readonly ShapedGlyph[]>();
  #shaper: Shaper | undefined;

  constructor(file: string, bytes: Uint8Array, family: Pick<FontFamily, 'han' | 'scale'>) {
    this.file = file;
    this.font = new TrueTypeFont(bytes);
    this.han = family.han;
    this.scale = family.scale;
  }

  has(codePoint: number): boolean {
    return this.font.glyphOf(codePoint) !== 0;
  }

  /** The glyphs of a word or a character. Words recur, so what is short is shaped once. */
  shape(text: string): readonly ShapedGlyph[] {
    const known = this.#shaped.get(text);
    if (known !== undefined) return known;
    this.#shaper ??= this.han ? plainShaper(this.font) : harfBuzzShaper(this.font);
    const glyphs = this.#shaper(text);
    if (text.length <= 32) this.#shaped.set(text, glyphs);
    return glyphs;
  }

  /** The width of a text in points at a size in points. */
  widthOf(text: string, size: number): number {
    return (this.shape(text).reduce((sum, glyph) => sum + glyph.advance, 0) * size) / 1000;
  }
}
