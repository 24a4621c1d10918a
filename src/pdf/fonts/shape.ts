import { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } from 'harfbuzzjs';
import { directionOf, scriptOf } from '../../language/tags.js';
import { boxGlyphs, type GlyphPart, type ShaperGlyph } from './box-glyphs.js';
import type { TrueTypeFont } from './true-type.js';

/** A glyph of shaped text, or several combined, in thousandths of an em. `text` is the text that it represents. */
export interface ShapedGlyph {
  readonly glyph: number;
  /** How far the pen moves, kerning included. */
  readonly advance: number;
  /** The advance of its box: that of the glyph in the font file or, for combined glyphs, that of all. */
  readonly natural: number;
  readonly text: string;
  /** The glyphs drawn in its box instead of `glyph`; empty if other boxes contain its ink. */
  readonly parts?: readonly GlyphPart[];
}

/** What shaping needs besides the text. */
export interface ShapingRun {
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47: Urdu, Serbian and Marathi have their own forms of some letters. */
  readonly language: string;
  /** The adjacent letters that it joins with, if the run ends inside a word. */
  readonly before?: string;
  readonly after?: string;
}

/** Shapes text of one direction; returns glyphs from left to right. */
export type Shaper = (text: string, run: ShapingRun) => readonly ShapedGlyph[];

/** HarfBuzz over a font: ligatures, kerning and marks. It copies the font into its own memory, once. */
export function harfBuzzShaper(font: TrueTypeFont): Shaper {
  const scale = 1000 / font.unitsPerEm;
  const shaped = new Font(new Face(new Blob(font.bytes)));
  const buffer = new Buffer();
  return (text, { direction, language, before = '', after = '' }) => {
    buffer.reset();
    buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES);
    buffer.addText(before + text + after, before.length, text.length);
    buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(language);
    // spaces, digits and marks belong to no script: they are set like the words around them
    if (!named.test(text) && directionOf(language) === direction) buffer.setScript(letterScriptOf(language));
    buffer.guessSegmentProperties();
    shape(shaped, buffer);
    const positions = buffer.getGlyphPositions();
    const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, index): ShaperGlyph => ({
      glyph,
      start: cluster - before.length,
      advance: positions[index]?.xAdvance ?? 0,
      dx: positions[index]?.xOffset ?? 0,
      dy: positions[index]?.yOffset ?? 0,
    }));
    return boxGlyphs(text, glyphs, direction, font.unitsPerEm).map(({ text: own, advance: units, glyph, parts }) => {
      const advance = units * scale;
      return glyph === undefined
        ? { glyph: 0, advance, natural: advance, text: own, parts }
        : { glyph, advance, natural: font.advanceOf(glyph), text: own };
    });
  };
}

/** HarfBuzz knows scripts, not writing systems that mix them: Korean is Hangul with Han. */
function letterScriptOf(language: string): string {
  const script = scriptOf(language);
  return script === 'Kore' ? 'Hang' : script;
}

const named = /[^\p{Script=Common}\p{Script=Inherited}]/u;

/** One glyph for each character, by the cmap alone: correct for Han, and a large font need not be copied. */
export function plainShaper(font: TrueTypeFont): Shaper {
  return (text) =>
    Array.from(text, (character) => {
      const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
      const advance = font.advanceOf(glyph);
      return { glyph, advance, natural: advance, text: character };
    });
}

/** The total advance of glyphs, in thousandths of an em. */
export function advanceOf(glyphs: readonly ShapedGlyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}
