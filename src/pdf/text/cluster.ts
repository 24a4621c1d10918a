import type { FontFace } from '../fonts/font-face.js';
import type { ShapedGlyph } from '../fonts/shape.js';
import type { Break } from './line-breaks.js';
import type { Span } from './span.js';

/**
 * The smallest piece that lines don't break: a Han character or mark, an alphabetic word, a space. Widths in points.
 */
export interface Cluster {
  readonly kind: 'han' | 'open' | 'close' | 'word' | 'space';
  readonly text: string;
  readonly span: Span;
  readonly face: FontFace;
  /** In points: the size of its style, adjusted to its face, so that letters of two scripts look equally large. */
  readonly size: number;
  /** From left to right. */
  readonly glyphs: readonly ShapedGlyph[];
  /** Its embedding level (UAX #9); odd for right-to-left text. */
  readonly level: number;
  /** Advance width, without `gap`. */
  readonly width: number;
  /** Empty space after it, between Han and an alphabet; dropped at the end of a line. */
  readonly gap: number;
  /** How far the ink moves towards the start of the line when punctuation is squeezed. */
  readonly shift: number;
  /** Empty space at its start that is trimmed at the start of a line. */
  readonly lead: number;
  /** Empty space at its end that is trimmed at the end of a line. */
  readonly trail: number;
  /** What is possible after it. */
  readonly after: Break;
  /** Whether a hyphen is printed if a line ends after it. */
  readonly hyphen?: true;
}
