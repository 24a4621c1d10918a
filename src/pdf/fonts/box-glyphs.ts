/** A glyph inside a box: the distance of its origin from that of the box, in units of the font. */
export interface GlyphPart {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A glyph as the shaper returns it, in units of the font; `start` is the offset of its text. */
export interface ShaperGlyph {
  readonly glyph: number;
  readonly start: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A piece of text, its advance, and the ink drawn from the left edge of that advance. In units of the font. */
export interface TextBox {
  readonly text: string;
  readonly advance: number;
  /** The only glyph in the box; `undefined` if there are several, or if it is out of place. */
  readonly glyph: number | undefined;
  readonly parts: readonly GlyphPart[];
}

interface Segment {
  readonly text: string;
  readonly advance: number;
  readonly parts: readonly GlyphPart[];
}

/** The smallest width of a character in ems; text extractors read a letter in a narrower box as printed twice. */
const narrowest = 0.11;
/** UTF-16 units in one box: a CMap allows no longer strings (Adobe Technical Note 5014, 1.4.2). */
const longest = 100;

/**
 * Text as boxes side by side from left to right, each with its glyphs. Marks, reordered or stacked syllables and
 * sloping words move glyphs around, but text extractors find only a row of boxes, none of them raised, empty or
 * overlapping. In right-to-left text each character has its own box, since extractors reverse such a run box by box; in
 * a word whose letters overlap all boxes have the same width.
 */
export function boxGlyphs(
  text: string,
  glyphs: readonly ShaperGlyph[],
  direction: 'ltr' | 'rtl',
  unitsPerEm: number,
): readonly TextBox[] {
  const segments = segmentsOf(text, glyphs);
  if (direction === 'ltr') return segments.flatMap((segment) => cut(segment, piecesOf(segment.text)));
  const roomy = segments.every(({ text: own, advance }) => advance >= narrowest * unitsPerEm * countLetters(own));
  const boxed = roomy ? segments : [joinAll(text, segments)];
  return boxed.flatMap((segment) => cut(segment, Array.from(segment.text).reverse()));
}

/** Groups of glyphs that stand for the same text, from left to right. */
function segmentsOf(text: string, glyphs: readonly ShaperGlyph[]): readonly Segment[] {
  const starts = [...new Set(glyphs.map(({ start }) => start))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const segments: { text: string; advance: number; parts: GlyphPart[] }[] = [];
  glyphs.forEach(({ glyph, start, advance, dx, dy }, index) => {
    if (index === 0 || glyphs[index - 1]?.start !== start) {
      segments.push({ text: text.slice(start, ends.get(start)), advance: 0, parts: [] });
    }
    const segment = segments.at(-1);
    if (segment === undefined) return;
    segment.parts.push({ glyph, x: segment.advance + dx, y: dy });
    segment.advance += advance;
  });
  return segments;
}

function joinAll(text: string, segments: readonly Segment[]): Segment {
  let advance = 0;
  const parts: GlyphPart[] = [];
  for (const segment of segments) {
    for (const part of segment.parts) parts.push({ ...part, x: part.x + advance });
    advance += segment.advance;
  }
  return { text, advance, parts };
}

/** Marks and controls, which print nothing by themselves. */
const mark = /\p{Mn}|\p{Cf}/u;

/** Boxes for the pieces of a text, with equal widths for its letters; all ink is drawn from the first. */
function cut({ advance, parts }: Segment, pieces: readonly string[]): readonly TextBox[] {
  const [part] = parts;
  const glyph = parts.length === 1 && part?.x === 0 && part.y === 0 ? part.glyph : undefined;
  if (pieces.length === 1) return [{ text: pieces[0] ?? '', advance, glyph, parts }];
  const letters = pieces.filter((piece) => !mark.test(piece)).length;
  let passed = 0;
  let edge = 0;
  return pieces.map((text, index) => {
    // text extractors expect no width for marks; a mark with a width gets a wrong position on the line
    if (letters === 0 || !mark.test(text)) passed++;
    const start = edge;
    edge = Math.round((advance * passed) / (letters === 0 ? pieces.length : letters));
    return { text, advance: edge - start, glyph: undefined, parts: index === 0 ? parts : [] };
  });
}

/** Letters together, marks separate. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    if (last === undefined || mark.test(last) || mark.test(character) || last.length >= longest) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

function countLetters(text: string): number {
  return Array.from(text).filter((character) => !mark.test(character)).length;
}
