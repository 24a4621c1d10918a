/** A glyph inside a box: where its origin is from that of the box, in units of the font. */
export interface GlyphPart {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** What a shaper says of a glyph, in units of the font; `start` is the offset of the text that it stands for. */
export interface ShaperGlyph {
  readonly glyph: number;
  readonly start: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A piece of text, the room that it takes, and the ink drawn from the left edge of that room. In units of the font. */
export interface TextBox {
  readonly text: string;
  readonly advance: number;
  /** The glyph of the font that is all there is in it; `undefined` where it takes several, or one out of place. */
  readonly glyph: number | undefined;
  readonly parts: readonly GlyphPart[];
}

interface Segment {
  readonly text: string;
  readonly advance: number;
  readonly parts: readonly GlyphPart[];
}

/** Ems that a character takes at least; in narrower boxes, readers of a page see a letter printed twice. */
const narrowest = 0.11;
/** UTF-16 units in one box: a CMap holds no longer strings (Adobe Technical Note 5014, 1.4.2). */
const longest = 100;

/**
 * Text as boxes side by side from left to right, each with what is drawn in it. A letter with its marks, a syllable
 * that is reordered or stacked, a sloping word: whatever its glyphs do, those who take text from the page find boxes
 * in a row, none of them raised, empty or overlapping. From right to left each character has a box of its own, since
 * readers turn such a run round box by box; of a word whose letters lean over one another all boxes are alike.
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

/** What belongs together, from left to right: the glyphs of the same text. */
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

/** Marks and controls that print nothing by themselves. */
const mark = /\p{Mn}|\p{Cf}/u;

/** Boxes for the pieces of a text, those of its letters of like width; all ink is drawn from the first. */
function cut({ advance, parts }: Segment, pieces: readonly string[]): readonly TextBox[] {
  const [part] = parts;
  const glyph = parts.length === 1 && part?.x === 0 && part.y === 0 ? part.glyph : undefined;
  if (pieces.length === 1) return [{ text: pieces[0] ?? '', advance, glyph, parts }];
  const letters = pieces.filter((piece) => !mark.test(piece)).length;
  let passed = 0;
  let edge = 0;
  return pieces.map((text, index) => {
    // readers give marks no width of their own, and where one has some, they lose their place on the line
    if (letters === 0 || !mark.test(text)) passed++;
    const start = edge;
    edge = Math.round((advance * passed) / (letters === 0 ? pieces.length : letters));
    return { text, advance: edge - start, glyph: undefined, parts: index === 0 ? parts : [] };
  });
}

/** Letters together, marks apart. */
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
