/**
 * A drawing as data for inline SVG and PDF: charts, timelines, codes. Lengths are in points. Coordinates start at the
 * upper left corner in every language, so a right-to-left drawing places its content from the right.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Alternate text. */
  readonly description: string;
  /** Painted in this order. */
  readonly marks: readonly DrawingMark[];
}

export type DrawingMark = DrawnPath | DrawnRectangles | DrawnText;

/** A colour of the theme, so that a drawing adapts to dark mode. `light` is white and `dark` black in both modes; paper prints `dark` in the colour of text. */
export type Ink = 'ink' | 'quiet' | 'accent' | 'tint' | 'rule' | 'light' | 'dark';

/** A path with absolute coordinates; at least one of `fill` and `stroke` is set. */
export interface DrawnPath {
  readonly type: 'path';
  readonly steps: readonly PathStep[];
  readonly fill?: Ink;
  readonly stroke?: { readonly ink: Ink; readonly thickness: number };
}
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  /** A cubic Bézier curve with its two control points and its end point. */
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

/** Rectangles of one colour, filled as one shape, so that no gaps show between them. */
export interface DrawnRectangles {
  readonly type: 'rectangles';
  readonly boxes: readonly DrawnBox[];
  readonly fill: Ink;
}
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text. `x` is its left edge, middle or right edge; `y` is the baseline. */
export interface DrawnText {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly ink: Ink;
  /** BCP 47, if it differs from the edition's language. */
  readonly lang?: string;
}

/** True for a drawing, false for a picture. */
export function isDrawing(image: object): image is Drawing {
  return 'marks' in image;
}

/** A path in SVG syntax (SVG 2, 9.3), moved by an offset in points. */
export function pathData({ steps }: DrawnPath, offset: { readonly x: number; readonly y: number } = origin): string {
  const at = (x: number, y: number): string => `${fixed(x + offset.x)} ${fixed(y + offset.y)}`;
  return steps
    .map((step) => {
      switch (step.to) {
        case 'move':
          return `M${at(step.x, step.y)}`;
        case 'line':
          return `L${at(step.x, step.y)}`;
        case 'curve':
          return `C${at(step.x1, step.y1)} ${at(step.x2, step.y2)} ${at(step.x, step.y)}`;
        case 'close':
          return 'z';
      }
    })
    .join('');
}

/** Rectangles as one path in SVG syntax, moved by an offset in points. */
export function rectanglesData(
  { boxes }: DrawnRectangles,
  offset: { readonly x: number; readonly y: number } = origin,
): string {
  return boxes
    .map(
      ({ x, y, width, height }) =>
        `M${fixed(x + offset.x)} ${fixed(y + offset.y)}h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`,
    )
    .join('');
}

const origin = { x: 0, y: 0 };

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
