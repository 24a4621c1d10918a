import { Blob, Buffer, ClusterLevel, Face, Font, shape } from 'harfbuzzjs';
import type { TrueTypeFont } from './true-type.js';

/**
 * One glyph of shaped text, in thousandths of an em. `text` is what it stands for: the whole cluster on its first glyph,
 * nothing on the others, so that copied text is what was written.
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

/** Shapes one run of text in one direction. */
export type Shaper = (text: string) => readonly ShapedGlyph[];

/** HarfBuzz over a font: ligatures, kerning and marks. It copies the font into its own memory, once. */
export function harfBuzzShaper(font: TrueTypeFont): Shaper {
  const scale = 1000 / font.unitsPerEm;
  const shaped = new Font(new Face(new Blob(font.bytes)));
  const buffer = new Buffer();
  return (text) => {
    buffer.reset();
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(shaped, buffer);
    const positions = buffer.getGlyphPositions();
    const infos = buffer.getGlyphInfos();
    return infos.map(({ codepoint, cluster }, index) => {
      const position = positions[index];
      const first = infos[index - 1]?.cluster !== cluster;
      const next = infos.find((info) => info.cluster > cluster)?.cluster ?? text.length;
      return {
        glyph: codepoint,
        advance: (position?.xAdvance ?? 0) * scale,
        natural: font.advanceOf(codepoint),
        dx: (position?.xOffset ?? 0) * scale,
        dy: (position?.yOffset ?? 0) * scale,
        text: first ? text.slice(cluster, next) : '',
      };
    });
  };
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
