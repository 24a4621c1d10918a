import { alignLine } from '../text/align-line.js';
import type { Direction } from '../text/bidi.js';
import { TextLine } from '../text/text-line.js';
import type { Tag } from '../tags/tag.js';
import type { Line } from './pdfmake.js';
import { DocumentContext, ElementWriter } from './pdfmake.js';

/** A page as pdfmake renders it. */
export type WrittenPage = InstanceType<typeof DocumentContext>['pages'][number];

/**
 * Fills pages: pdfmake's writer, with lines at places that are already decided and our own alignment. Places are in
 * points from the page's upper start corner: the left one, or the right one where the document is read from there. So
 * columns, tables, lists, rules and furniture of an Arabic page are mirrored here, and nothing else knows of it.
 */
export class PageWriter extends ElementWriter {
  readonly #size: { readonly width: number; readonly height: number };
  /** From places to the page's left edge: `x + from`, or where it is mirrored `from - x - width`. */
  #turn: { readonly mirrored: boolean; readonly from: number };

  constructor(size: { readonly width: number; readonly height: number }, direction: Direction) {
    super(new DocumentContext());
    this.#size = size;
    this.#turn = direction === 'rtl' ? { mirrored: true, from: size.width } : { mirrored: false, from: 0 };
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

  get pages(): readonly WrittenPage[] {
    return this.context().pages;
  }

  addPage(): void {
    const { width, height } = this.#size;
    this.context().addPage({ width, height, orientation: 'portrait' }, { left: 0, top: 0, right: 0, bottom: 0 });
  }

  /** Writes a line with its upper left corner at a place; the same line may be written again elsewhere. */
  placeLine(line: TextLine, x: number, y: number): void {
    const own = line.x === undefined ? line : line.copy();
    this.context().moveTo(this.leftOf(x, line.measure), y);
    this.addLine(own, true);
  }

  placeRule(x: number, y: number, width: number, stroke: { thickness: number; colour: string }): void {
    const { thickness: lineWidth, colour: lineColor } = stroke;
    const left = this.leftOf(x, width);
    this.addVector({ type: 'line', x1: left, x2: left + width, y1: y, y2: y, lineWidth, lineColor }, true, true);
  }

  placeRectangle(x: number, y: number, width: number, height: number, colour: string): void {
    this.addVector(
      { type: 'rect', x: this.leftOf(x, width), y, w: width, h: height, lineWidth: 0, color: colour },
      true,
      true,
    );
  }

  /** Writes a path in SVG's syntax, filled; its places are from the page's left edge, and it is all inside the box. */
  placePath(
    d: string,
    colour: string,
    box: { x: number; y: number; width: number; height: number },
    tag: Tag | undefined,
  ): void {
    this.addVector({ type: 'path', d, color: colour, box, tag }, true, true);
  }

  /** Writes a picture; without an element it is decoration. */
  placePicture(image: string, x: number, y: number, width: number, height: number, tag?: Tag): void {
    const page = this.context().pages[this.context().page];
    const left = this.leftOf(x, width);
    page?.items.push({ type: 'image', item: { image, x: left, y, _width: width, _height: height, tag } });
  }

  override alignLine(line: InstanceType<typeof Line>): void {
    if (!(line instanceof TextLine)) {
      super.alignLine(line);
      return;
    }
    const { offset, stretch } = alignLine(line);
    line.x = (line.x ?? 0) + offset;
    line.stretch = stretch;
  }
}
