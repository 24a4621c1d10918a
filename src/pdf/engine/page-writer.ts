import { alignLine } from '../text/align-line.js';
import { TextLine } from '../text/text-line.js';
import type { Line } from './pdfmake.js';
import { DocumentContext, ElementWriter } from './pdfmake.js';

/** A page as pdfmake renders it. */
export type WrittenPage = InstanceType<typeof DocumentContext>['pages'][number];

/**
 * Fills pages: pdfmake's writer, with lines at places that are already decided and our own alignment. Places are in
 * points from the page's upper left corner.
 */
export class PageWriter extends ElementWriter {
  readonly #size: { readonly width: number; readonly height: number };

  constructor(size: { readonly width: number; readonly height: number }) {
    super(new DocumentContext());
    this.#size = size;
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
    this.context().moveTo(x, y);
    this.addLine(own, true);
  }

  placeRule(x: number, y: number, width: number, stroke: { thickness: number; colour: string }): void {
    const { thickness: lineWidth, colour: lineColor } = stroke;
    this.addVector({ type: 'line', x1: x, x2: x + width, y1: y, y2: y, lineWidth, lineColor }, true, true);
  }

  placeRectangle(x: number, y: number, width: number, height: number, colour: string): void {
    this.addVector({ type: 'rect', x, y, w: width, h: height, lineWidth: 0, color: colour }, true, true);
  }

  /** Writes a path in SVG's syntax, filled. */
  placePath(d: string, colour: string): void {
    this.addVector({ type: 'path', d, color: colour }, true, true);
  }

  placePicture(image: string, x: number, y: number, width: number, height: number): void {
    const page = this.context().pages[this.context().page];
    page?.items.push({ type: 'image', item: { image, x, y, _width: width, _height: height } });
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
