import type { Drawing, DrawingMark, DrawnText, Ink } from '../../document/drawing.js';
import { pathData, rectanglesData } from '../../document/drawing.js';
import type { Palette } from '../../theme/theme.js';
import type { DrawingItem, SetMark } from '../flow/items.js';
import { TextLine } from '../text/text-line.js';
import type { Context } from './context.js';
import { inTypesetting } from './context.js';
import { setText } from './set-text.js';
import { typesettingOf } from './typesetting.js';

/** Sets a drawing at its own size or smaller; its texts are set like all text, each in its language. */
export function setDrawing(drawing: Drawing, context: Context, scale = 1): DrawingItem {
  return {
    type: 'drawing',
    width: drawing.width * scale,
    height: drawing.height * scale,
    x: 0,
    keep: false,
    frames: [],
    marks: drawing.marks.flatMap((mark) => setMark(scaled(mark, scale), context)),
    owner: context.owner,
  };
}

function setMark(mark: DrawingMark, context: Context): readonly SetMark[] {
  const { palette } = context.shared;
  switch (mark.type) {
    case 'path': {
      const { fill, stroke } = mark;
      return [
        {
          type: 'path',
          at: (corner) => pathData(mark, corner),
          ...(fill === undefined ? {} : { fill: colourOf(fill, palette) }),
          ...(stroke === undefined
            ? {}
            : { stroke: { thickness: stroke.thickness, colour: colourOf(stroke.ink, palette) } }),
        },
      ];
    }
    case 'rectangles':
      return [{ type: 'path', at: (corner) => rectanglesData(mark, corner), fill: colourOf(mark.fill, palette) }];
    case 'text':
      return setDrawnText(mark, context);
  }
}

/**
 * One line, as wide as its ink, so that it is where the drawing places it in both directions. Line breaks are spaces,
 * as in SVG, and text of size 0 is not drawn.
 */
function setDrawnText(mark: DrawnText, context: Context): readonly SetMark[] {
  if (mark.size <= 0) return [];
  const { tokens, palette } = context.shared;
  const own = mark.lang === undefined ? context : inTypesetting(context, typesettingOf(mark.lang, tokens));
  const [set] = setText(
    mark.text.replace(/\s+/gu, ' '),
    { ...own, width: Number.MAX_SAFE_INTEGER },
    {
      style: { family: 'sans', weight: mark.weight, size: mark.size, colour: colourOf(mark.ink, palette) },
      firstIndent: 0,
      alignment: 'start',
    },
  );
  if (set === undefined) return [];
  const { natural, baseline } = set.line;
  const line = new TextLine({ ...set.line.content, measure: natural, alignment: 'start' });
  const back = { left: 0, middle: natural / 2, right: natural }[mark.anchor];
  return [{ type: 'line', line, x: mark.x - back, y: mark.y - baseline }];
}

function scaled(mark: DrawingMark, by: number): DrawingMark {
  if (by === 1) return mark;
  switch (mark.type) {
    case 'path': {
      const { stroke } = mark;
      return {
        ...mark,
        steps: mark.steps.map((step) => {
          switch (step.to) {
            case 'move':
            case 'line':
              return { ...step, x: step.x * by, y: step.y * by };
            case 'curve':
              return {
                ...step,
                x1: step.x1 * by,
                y1: step.y1 * by,
                x2: step.x2 * by,
                y2: step.y2 * by,
                x: step.x * by,
                y: step.y * by,
              };
            case 'close':
              return step;
          }
        }),
        ...(stroke === undefined ? {} : { stroke: { ...stroke, thickness: stroke.thickness * by } }),
      };
    }
    case 'rectangles':
      return {
        ...mark,
        boxes: mark.boxes.map(({ x, y, width, height }) => ({
          x: x * by,
          y: y * by,
          width: width * by,
          height: height * by,
        })),
      };
    case 'text':
      return { ...mark, x: mark.x * by, y: mark.y * by, size: mark.size * by };
  }
}

/** Paper is white: a mark that is light in dark mode becomes white, one that stays dark gets the colour of text. */
function colourOf(ink: Ink, palette: Palette): string {
  switch (ink) {
    case 'light':
      return '#ffffff';
    case 'dark':
      return palette.ink;
    case 'ink':
    case 'quiet':
    case 'accent':
    case 'tint':
    case 'rule':
      return palette[ink];
  }
}
