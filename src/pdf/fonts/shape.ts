import { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } from 'harfbuzzjs';
import { directionOf, scriptOf } from '../../language/tags.js';
import type { TrueTypeFont } from './true-type.js';

/**
 * One glyph of shaped text, in thousandths of an em. `text` is what it stands for: the whole cluster on one of its
 * glyphs, nothing on the others, so that copied text is what was written.
 */
export interface ShapedGlyph {
  readonly glyph: number;
  /** How far the pen moves, kerning included. */
  readonly advance: number;
  /** The advance of the glyph itself, as the font file has it. */
  readonly natural: number;
  readonly dx: number;
  readonly dy: number;
  readonly text: string;
}

/** What shaping asks beyond the text itself. */
export interface ShapingRun {
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47: some letters have a form of their own in Urdu, in Serbian, in Marathi. */
  readonly language: string;
  /** The letters beside it that it joins with, where a run ends inside a word. */
  readonly before?: string;
  readonly after?: string;
}

/** Shapes text of one direction; glyphs come from left to right. */
export type Shaper = (text: string, run: ShapingRun) => readonly ShapedGlyph[];

/** HarfBuzz over a font: ligatures, kerning and marks. It copies the font into its own memory, once. */
export function harfBuzzShaper(font: TrueTypeFont): Shaper {
  const scale = 1000 / font.unitsPerEm;
  const shaped = new Font(new Face(new Blob(font.bytes)));
  const buffer = new Buffer();
  return (text, { direction, language, before = '', after = '' }) => {
    buffer.reset();
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(before + text + after, before.length, text.length);
    buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(language);
    // spaces, figures and marks alone say no script: they are set as those of the words around them
    if (!named.test(text) && directionOf(language) === direction) buffer.setScript(letterScriptOf(language));
    buffer.guessSegmentProperties();
    shape(shaped, buffer);
    const positions = buffer.getGlyphPositions();
    const infos = buffer
      .getGlyphInfos()
      .map((info) => ({ glyph: info.codepoint, cluster: info.cluster - before.length }));
    const texts = textsOf(
      text,
      infos.map(({ cluster }) => cluster),
      positions.map(({ xAdvance }) => xAdvance),
    );
    return infos.map(({ glyph }, index) => {
      const position = positions[index];
      return {
        glyph,
        advance: (position?.xAdvance ?? 0) * scale,
        natural: font.advanceOf(glyph),
        dx: (position?.xOffset ?? 0) * scale,
        dy: (position?.yOffset ?? 0) * scale,
        text: texts[index] ?? '',
      };
    });
  };
}

/** HarfBuzz knows scripts, not the ways of writing that mix them: Korean is Hangul with Han. */
function letterScriptOf(language: string): string {
  const script = scriptOf(language);
  return script === 'Kore' ? 'Hang' : script;
}

const named = /[^\p{Script=Common}\p{Script=Inherited}]/u;

/** The text of each cluster on its widest glyph: marks have no width, and a letter is where a reader points. */
function textsOf(text: string, clusters: readonly number[], advances: readonly number[]): readonly string[] {
  const widest = new Map<number, number>();
  clusters.forEach((cluster, index) => {
    const known = widest.get(cluster);
    if (known === undefined || (advances[index] ?? 0) > (advances[known] ?? 0)) widest.set(cluster, index);
  });
  const starts = [...widest.keys()].sort((a, b) => a - b);
  const texts = clusters.map(() => '');
  starts.forEach((start, index) => {
    texts[widest.get(start) ?? 0] = text.slice(start, starts[index + 1]);
  });
  return texts;
}

/** One glyph a character, by the cmap alone: right for Han, and a large font is not copied for it. */
export function plainShaper(font: TrueTypeFont): Shaper {
  return (text) =>
    Array.from(text, (character) => {
      const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
      const advance = font.advanceOf(glyph);
      return { glyph, advance, natural: advance, dx: 0, dy: 0, text: character };
    });
}

/** How far glyphs move the pen, in thousandths of an em. */
export function advanceOf(glyphs: readonly ShapedGlyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}
