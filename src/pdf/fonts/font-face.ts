import type { FontFamily } from '../font-catalogue.js';
import type { ShapedGlyph, Shaper, ShapingRun } from './shape.js';
import { advanceOf, harfBuzzShaper, plainShaper } from './shape.js';
import { TrueTypeFont } from './true-type.js';

/** A font of the catalogue, opened: shared by all documents of a process, with what it has shaped. */
export class FontFace {
  readonly file: string;
  readonly font: TrueTypeFont;
  readonly han: boolean;
  /** By how much it is set larger than Noto Serif to look as large beside it. */
  readonly scale: number;
  /** Whether one glyph a character is right for it: Hangul takes spaces of its own in the same font. */
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

  /** The glyphs of a word or a character, from left to right. Words recur, so what is short is shaped once. */
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
