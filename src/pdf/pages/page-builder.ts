import type { DrawingItem, Size, Stroke } from '../flow/items.js';
import type { Owner } from '../structure/owner.js';
import type { Direction } from '../text/bidi.js';
import { alignLine } from '../text/align-line.js';
import type { TextLine } from '../text/text-line.js';

/** What stands on a page and where, in points from its upper left corner; what comes first is painted first. */
export interface Page extends Size {
  readonly items: readonly PlacedItem[];
}
export type PlacedItem = PlacedLine | PlacedRule | PlacedRectangle | PlacedPath | PlacedPicture;

/** A line: `x` is where its ink begins, `y` its top, `stretch` what each of its gaps grows by. */
export interface PlacedLine {
  readonly type: 'line';
  readonly line: TextLine;
  readonly x: number;
  readonly y: number;
  readonly stretch: number;
  /** Whether it was placed before: the head of a table that goes on. */
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
/** A path in SVG's syntax, with places from the page's left edge; the box is that of the whole drawing. */
export interface PlacedPath extends Box {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly owner: Owner;
}
export interface PlacedPicture extends Box {
  readonly type: 'picture';
  /** The name under which the file knows the picture. */
  readonly image: string;
  readonly owner: Owner;
}

/**
 * Fills pages with what is already set. Places are in points from the page's upper start corner: the left one, or the
 * right one where the document is read from there. So columns, tables, lists, rules and furniture of an Arabic page are
 * mirrored here, and nothing else knows of it.
 */
export class PageBuilder {
  readonly #size: Size;
  readonly #pages: { readonly width: number; readonly height: number; readonly items: PlacedItem[] }[] = [];
  readonly #placed = new WeakSet<TextLine>();
  /** From places to the page's left edge: `x + from`, or where it is mirrored `from - x - width`. */
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

  /** Places what is drawn meanwhile from the other side: what stands at `x` comes to end at `axis - x`. */
  mirror(axis: number, draw: () => void): void {
    const outer = this.#turn;
    this.#turn = { mirrored: !outer.mirrored, from: outer.mirrored ? outer.from - axis : outer.from + axis };
    draw();
    this.#turn = outer;
  }

  /** Where something of a width that stands at `x` is from the page's left edge. */
  leftOf(x: number, width: number): number {
    return this.#turn.mirrored ? this.#turn.from - x - width : x + this.#turn.from;
  }

  /** Places a line with its upper start corner somewhere. */
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

  /** Places a drawing; what is in it is not turned round where the page is read from the right. */
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
