import type { FontFace } from '../fonts/font-face.js';
import type { ShapedGlyph } from '../fonts/shape.js';
import type { Break } from './line-breaks.js';
import type { Span } from './span.js';

/**
 * The smallest piece that a line takes whole: a Han character or mark, a word of an alphabet, a space. Widths in points.
 */
export interface Cluster {
  readonly kind: 'han' | 'open' | 'close' | 'word' | 'space';
  readonly text: string;
  readonly span: Span;
  readonly face: FontFace;
  /** In points: the size of its style, adjusted to its face, so that letters of two scripts look alike in size. */
  readonly size: number;
  /** From left to right. */
  readonly glyphs: readonly ShapedGlyph[];
  /** Its embedding level (UAX #9); odd where it is read from the right. */
  readonly level: number;
  /** How far the pen moves, without `gap`. */
  readonly width: number;
  /** Empty room after it, between Han and an alphabet; it vanishes at a line's end. */
  readonly gap: number;
  /** How far the ink is pulled towards the line's start, where marks are squeezed together. */
  readonly shift: number;
  /** Empty room at its start that a line's start may take away. */
  readonly lead: number;
  /** Empty room at its end that a line's end may take away. */
  readonly trail: number;
  /** What may happen after it. */
  readonly after: Break;
  /** Whether a hyphen is printed where a line ends after it. */
  readonly hyphen?: true;
}
