import type { Owner } from '../structure/owner.js';
import type { TextLine } from '../text/text-line.js';

/**
 * The vertical list: a document whose lines are set but whose pages are not yet made. Lengths are in points and heights
 * are final, so pages are made in one pass.
 */
export type FlowItem = LineItem | SpaceItem | RuleItem | PictureItem | DrawingItem | RowItem | PageBreakItem;

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface ItemBase {
  readonly height: number;
  /** From the column's left edge. */
  readonly x: number;
  /** Whether a page must not end after it. */
  readonly keep: boolean;
  /** Whether `keep` is ignored if the page would be left too empty. */
  readonly yields?: true;
  /** Its tinted backgrounds and edges, outermost first. */
  readonly frames: readonly Frame[];
  /** For items in the other direction than their surroundings: the position is `mirror - x - width` instead. */
  readonly mirror?: number;
}

export interface LineItem extends ItemBase {
  readonly type: 'line';
  readonly line: TextLine;
  /** Text on the same baseline beside it: a list's marker, a page number, a paragraph's ordinal. */
  readonly beside: readonly Beside[];
  /** Whether line numbers count it. */
  readonly counted: boolean;
}
export interface Beside {
  readonly line: TextLine;
  /** From the column's left edge. */
  readonly x: number;
}

/** Empty space; `fixed` space stays at the top of a page, other space is dropped there. */
export interface SpaceItem extends ItemBase {
  readonly type: 'space';
  readonly fixed: boolean;
}

/** A horizontal rule in the middle of its height. */
export interface RuleItem extends ItemBase {
  readonly type: 'rule';
  readonly width: number;
  readonly thickness: number;
  readonly colour: string;
}

export interface PictureItem extends ItemBase {
  readonly type: 'picture';
  /** The name of the picture in the file. */
  readonly image: string;
  readonly width: number;
  /** Its element; a decoration is a layout artifact. */
  readonly owner: Owner;
}

/** A drawing whose texts are set; positions are from its upper left corner, in both directions of the page. */
export interface DrawingItem extends ItemBase {
  readonly type: 'drawing';
  readonly width: number;
  readonly marks: readonly SetMark[];
  readonly owner: Owner;
}
export type SetMark =
  | {
      readonly type: 'path';
      /** The path in SVG syntax, with the corner of the drawing at a position. */
      readonly at: (corner: { readonly x: number; readonly y: number }) => string;
      readonly fill?: string;
      readonly stroke?: Stroke;
    }
  | { readonly type: 'line'; readonly line: TextLine; readonly x: number; readonly y: number };

/** Columns side by side: a table's row, two positions, two teams. */
export interface RowItem extends ItemBase {
  readonly type: 'row';
  readonly cells: readonly RowCell[];
  /** Whether a page may end inside it. A row that is taller than a page is divided in any case. */
  readonly divisible: boolean;
  readonly rules: { readonly top?: Stroke; readonly bottom?: Stroke };
  /** From the row's left edge to its right one. */
  readonly width: number;
  /** Rows that are repeated above it when it begins a page. */
  readonly header?: readonly RowItem[];
}
export interface RowCell {
  readonly x: number;
  readonly items: readonly FlowItem[];
}
export interface Stroke {
  readonly thickness: number;
  readonly colour: string;
}

export interface PageBreakItem extends ItemBase {
  readonly type: 'pageBreak';
  /** Whether the text that follows stays on the current page if all of it fits. */
  readonly joins: boolean;
}

/** A background or an edge behind adjacent items; if a page ends between them, each page draws its part. */
export interface Frame {
  /** From the column's left edge. */
  readonly x: number;
  readonly width: number;
  readonly fill?: string;
  /** A bar along the side where lines start. */
  readonly edge?: Stroke;
  /** As for items. */
  readonly mirror?: number;
}

/** The total height of items in a column. */
export function heightOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, item) => sum + item.height, 0);
}

/** The keys of the notes marked in an item, in reading order. */
export function notesIn(item: FlowItem): readonly string[] {
  switch (item.type) {
    case 'line':
      return item.line.notes;
    case 'row':
      return item.cells.flatMap((cell) => cell.items.flatMap(notesIn));
    case 'space':
    case 'rule':
    case 'picture':
    case 'drawing':
    case 'pageBreak':
      return [];
  }
}

export function space(height: number, options: { keep?: boolean; fixed?: boolean } = {}): SpaceItem {
  return { type: 'space', height, x: 0, keep: options.keep ?? false, fixed: options.fixed ?? false, frames: [] };
}

export const pageBreak: PageBreakItem = {
  type: 'pageBreak',
  joins: false,
  height: 0,
  x: 0,
  keep: false,
  frames: [],
};

/** Begins a page unless everything up to the next page break fits on the previous one. */
export const softPageBreak: PageBreakItem = { ...pageBreak, joins: true };

/** A row as tall as its tallest cell. */
export function row(set: {
  cells: readonly RowCell[];
  width: number;
  divisible: boolean;
  keep?: boolean;
  rules?: RowItem['rules'];
  header?: readonly RowItem[];
}): RowItem {
  return {
    type: 'row',
    x: 0,
    height: Math.max(0, ...set.cells.map((cell) => heightOf(cell.items))),
    keep: set.keep ?? false,
    frames: [],
    cells: set.cells,
    divisible: set.divisible,
    rules: set.rules ?? {},
    width: set.width,
    ...(set.header === undefined ? {} : { header: set.header }),
  };
}

/** Moves items away from the start of the column. */
export function shifted(items: readonly FlowItem[], by: number): readonly FlowItem[] {
  if (by === 0) return items;
  return items.map((item) => {
    const moved = { ...movedPlace(item, by), frames: item.frames.map((frame) => movedFrame(frame, by)) };
    return moved.type === 'line'
      ? { ...moved, beside: moved.beside.map((beside) => ({ ...beside, x: beside.x + by })) }
      : moved;
  });
}

function movedPlace<Placed extends { readonly x: number; readonly mirror?: number }>(
  placed: Placed,
  by: number,
): Placed {
  const { x, mirror } = placed;
  return { ...placed, x: x + by, ...(mirror === undefined ? {} : { mirror: mirror + 2 * by }) };
}

/** Mirrors items between the two edges of a column, for a block in the other direction. */
export function turned(items: readonly FlowItem[], left: number, width: number): readonly FlowItem[] {
  const frames = new Map<Frame, Frame>();
  const turn = <Placed extends { readonly x: number; readonly mirror?: number }>(placed: Placed): Placed => {
    const axis = 2 * left + width;
    const { mirror, ...rest } = placed;
    return mirror === undefined ? { ...placed, mirror: axis } : ({ ...rest, x: placed.x + axis - mirror } as Placed);
  };
  return items.map((item) => ({
    ...turn(item),
    frames: item.frames.map((frame) => {
      const made = frames.get(frame) ?? turn(frame);
      frames.set(frame, made);
      return made;
    }),
  }));
}

const moves = new WeakMap<Frame, Map<number, Frame>>();

/** Frames are compared by identity, so moving a frame twice by the same distance must give the same object. */
function movedFrame(frame: Frame, by: number): Frame {
  const known = moves.get(frame) ?? new Map<number, Frame>();
  moves.set(frame, known);
  const moved = known.get(by) ?? movedPlace(frame, by);
  known.set(by, moved);
  return moved;
}

/** Puts items on a background; the frame becomes their outermost. */
export function framed(items: readonly FlowItem[], frame: Frame): readonly FlowItem[] {
  return items.map((item) => ({ ...item, frames: [frame, ...item.frames] }));
}

/** Keeps the last item together with the item after it. */
export function keptWithNext(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => (index === items.length - 1 ? { ...item, keep: true } : item));
}

/** Keeps all of the items together, unless that would leave a page too empty. */
export function keptWhereItFits(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) =>
    item.keep || index === items.length - 1 ? item : { ...item, keep: true, yields: true },
  );
}

/** Keeps all of the items together. */
export function kept(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => (index < items.length - 1 ? { ...item, keep: true } : item));
}
