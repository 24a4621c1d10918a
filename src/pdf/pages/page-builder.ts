import type { DrawingItem, Size, Stroke } from '../flow/items.js';
import type { Owner } from '../structure/owner.js';
import type { Direction } from '../text/bidi.js';
import { alignLine } from '../text/align-line.js';
import type { TextLine } from '../text/text-line.js';

/** Items of a page at their positions, in points from its upper left corner; the first item is painted first. */
export interface Page extends Size {
  readonly items: readonly PlacedItem[];
}
export type PlacedItem = PlacedLine | PlacedRule | PlacedRectangle | PlacedPath | PlacedPicture;

/** A line: `x` is the start of its ink, `y` its top, `stretch` the amount added to each of its gaps. */
export interface PlacedLine {
  readonly type: 'line';
  readonly line: TextLine;
  readonly x: number;
  readonly y: number;
  readonly stretch: number;
  /** Whether it was placed before: the repeated head of a table. */
  readonly repeated: boolean;
}
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}
/** A horizontal rule; `y` is its middle. */
export interface PlacedRule {
  readonly type: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly colour: string;
}
export interface PlacedRectangle extends Box {
  readonly type: 'rectangle';
  readonly colour: string;
}
/** A path in SVG syntax, with positions from the left edge of the page; the box is that of the whole drawing. */
export interface PlacedPath extends Box {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly owner: Owner;
}
export interface PlacedPicture extends Box {
  readonly type: 'picture';
  /** The name of the picture in the file. */
  readonly image: string;
  readonly owner: Owner;
}

/**
 * Fills pages with items that are already set. Positions are in points from the upper start corner of the page: the
 * left one, or the right one in right-to-left documents. So columns, tables, lists, rules and furniture of an Arabic
 * page are mirrored here and nowhere else.
 */
export class PageBuilder {
  readonly #size: Size;
  readonly #pages: { readonly width: number; readonly height: number; readonly items: PlacedItem[] }[] = [];
  readonly #placed = new WeakSet<TextLine>();
  /** Maps positions to the left edge of the page: `x + from`, or `from - x - width` if mirrored. */
  #turn: { readonly mirrored: boolean; readonly from: number };

  constructor(size: Size, direction: Direction) {
    this.#size = size;
    this.#turn = direction === 'rtl' ? { mirrored: true, from: size.width } : { mirrored: false, from: 0 };
  }

  get pages(): readonly Page[] {
    return this.#pages;
  }

  addPage(): void {
    const { width, height } = this.#size;
    this.#pages.push({ width, height, items: [] });
  }

  /** Mirrors what `draw` places: what would begin at `x` ends at `axis - x`. */
  mirror(axis: number, draw: () => void): void {
    const outer = this.#turn;
    this.#turn = { mirrored: !outer.mirrored, from: outer.mirrored ? outer.from - axis : outer.from + axis };
    draw();
    this.#turn = outer;
  }

  /** The distance from the left edge of the page for something of a width at `x`. */
  leftOf(x: number, width: number): number {
    return this.#turn.mirrored ? this.#turn.from - x - width : x + this.#turn.from;
  }

  /** Places a line with its upper start corner at a position. */
  placeLine(line: TextLine, x: number, y: number): void {
    this.#addLine(line, this.leftOf(x, line.measure), y);
  }

  #addLine(line: TextLine, left: number, y: number): void {
    const repeated = this.#placed.has(line);
    this.#placed.add(line);
    const { offset, stretch } = alignLine(line);
    this.#add({ type: 'line', line, x: left + offset, y, stretch, repeated });
  }

  placeRule(x: number, y: number, width: number, stroke: { thickness: number; colour: string }): void {
    const { thickness, colour } = stroke;
    this.#add({ type: 'rule', x: this.leftOf(x, width), y, width, thickness, colour });
  }

  placeRectangle(x: number, y: number, width: number, height: number, colour: string): void {
    this.#add({ type: 'rectangle', x: this.leftOf(x, width), y, width, height, colour });
  }

  /** Places a drawing; its content is never mirrored. */
  placeDrawing({ marks, width, height, owner }: DrawingItem, x: number, y: number): void {
    const box = { x: this.leftOf(x, width), y, width, height };
    for (const mark of marks) {
      if (mark.type === 'line') this.#addLine(mark.line, box.x + mark.x, y + mark.y);
      else {
        const { at, ...paint } = mark;
        this.#add({ ...paint, d: at(box), ...box, owner });
      }
    }
  }

  placePicture(image: string, x: number, y: number, { width, height }: Size, owner: Owner): void {
    this.#add({ type: 'picture', image, x: this.leftOf(x, width), y, width, height, owner });
  }

  #add(item: PlacedItem): void {
    this.#pages.at(-1)?.items.push(item);
  }
}
