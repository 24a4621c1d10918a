import { printDigits } from '../../language/digits.js';
import type { EmbeddedFont } from './embedded-font.js';
import type { ShapedGlyph } from '../fonts/shape.js';
import { alignLine } from '../text/align-line.js';
import { buildLines } from '../text/build-lines.js';
import type { Cluster } from '../text/cluster.js';
import type { PlacedCluster } from '../text/place-clusters.js';
import { placeClusters, placeSpace, writingOrder } from '../text/place-clusters.js';
import type { LinkTarget, Span } from '../text/span.js';
import { TextLine } from '../text/text-line.js';
import type { Page, PlacedItem, PlacedLine } from '../pages/page-builder.js';
import type { Artifact, Owner } from '../structure/owner.js';
import type { PdfReference } from './pdf-objects.js';
import { Renderer } from './pdfmake.js';
import { placeTurned } from './place-turned.js';
import type { ReportFile } from './report-file.js';
import { isOfText, type StructureTree } from './structure-tree.js';
import type { Tag } from './tag.js';

/** Resolves what the renderer can't know: the page of a block, and a number set in the type of a span. */
export interface PageNumbers {
  /** From 1; `undefined` where the block isn't printed. */
  pageOf(key: string): number | undefined;
  setNumber(text: string, span: Span): readonly Cluster[];
  has(destination: string): boolean;
}

/**
 * Paints pages: pdfmake's renderer, but each line is one text object (ISO 32000-1, 9.4), whatever fonts and colours it
 * mixes. The pen position is tracked, so that kerning, squeezing and justification are all the same kind of move. Words
 * are written in reading order, each glyph at its position, so that screen readers and text extractors need not guess
 * directions. All content is marked as belonging to an element or as an artifact; content of the same owner stays in
 * one sequence, also across lines.
 */
export class PageRenderer extends Renderer<ReportFile> {
  readonly #numbers: PageNumbers;
  readonly #structure: StructureTree;
  #page: PdfReference | undefined;
  /** The owner of the sequence that is open. */
  #owner: Tag | Artifact | undefined;

  constructor(file: ReportFile, structure: StructureTree, numbers: PageNumbers) {
    super(file);
    this.#structure = structure;
    this.#numbers = numbers;
  }

  /** Paints pages in their order. */
  paint(pages: readonly Page[]): void {
    for (const { width, height, items } of pages) {
      this.pdfDocument.addPage({ size: [width, height] });
      for (const item of items) this.#paintItem(item);
      this.#leave();
    }
  }

  #paintItem(item: PlacedItem): void {
    switch (item.type) {
      case 'line':
        this.#paintLine(item);
        return;
      case 'rule': {
        const { x, y, width, thickness, colour } = item;
        this.#enter('layout');
        this.renderVector({
          type: 'line',
          x1: x,
          x2: x + width,
          y1: y,
          y2: y,
          lineWidth: thickness,
          lineColor: colour,
        });
        return;
      }
      case 'rectangle': {
        const { x, y, width, height, colour } = item;
        this.#enter('layout');
        this.renderVector({ type: 'rect', x, y, w: width, h: height, lineWidth: 0, color: colour });
        return;
      }
      case 'path':
        this.#enterPlaced(item.owner, item);
        this.renderVector({
          type: 'path',
          d: item.d,
          ...(item.fill === undefined ? {} : { color: item.fill }),
          ...(item.stroke === undefined ? {} : { lineColor: item.stroke.colour, lineWidth: item.stroke.thickness }),
        });
        return;
      case 'picture': {
        const { id, object, orientation } = this.pdfDocument.pictureOf(item.image);
        this.#enterPlaced(item.owner, item);
        this.pdfDocument.page.xobjects[id] = object;
        const matrix = placeTurned(orientation, item).map(fixed).join(' ');
        this.pdfDocument.addContent(`q ${matrix} cm /${id} Do Q`);
        return;
      }
    }
  }

  /** Begins the content of a drawing or a picture, and records its position on the page in its element. */
  #enterPlaced(owner: Owner, { x, y, width, height }: DrawnBox): void {
    this.#enter(owner);
    if (!isOfText(owner)) return;
    const top = this.pdfDocument.page.height - y;
    this.#structure.tagOf(owner).placeAt([x, top - height, x + width, top]);
  }

  #enter(owner: Owner): void {
    const { dictionary } = this.pdfDocument.page;
    if (this.#page !== dictionary) {
      this.#page = dictionary;
      this.#structure.beginPage(dictionary);
    }
    const found = isOfText(owner) ? this.#structure.tagOf(owner) : owner;
    if (this.#owner === found) return;
    this.#leave();
    this.pdfDocument.addContent(this.#structure.begin(found));
    this.#owner = found;
  }

  #leave(): void {
    if (this.#owner !== undefined) this.pdfDocument.addContent('EMC');
    this.#owner = undefined;
  }

  #paintLine({ line, x, y, stretch, repeated }: PlacedLine): void {
    for (const { key } of line.marks) {
      if (this.#numbers.has(key)) this.pdfDocument.addNamedDestination(key, 'XYZ', x, y, null);
    }
    const resolved = this.#resolve(line);
    const start = x + (resolved === line ? 0 : alignLine(resolved).offset - alignLine(line).offset);
    const placed = placeClusters(resolved, resolved === line ? stretch : 0);
    for (const { owner, run } of runsByOwner([...writingOrder(placed), ...placeSpace(resolved, placed)])) {
      this.#enter(repeated && isOfText(owner) ? 'repeated' : owner);
      this.#show(run, start, y + line.baseline);
    }
    this.#decorate(placed, start, y + line.baseline, repeated);
  }

  /** Page numbers are known only now: the line is set again with them. */
  #resolve(line: TextLine): TextLine {
    if (line.clusters.every(({ span }) => span.pageOf === undefined)) return line;
    const clusters = line.clusters.flatMap((cluster, index): readonly Cluster[] => {
      const { pageOf } = cluster.span;
      if (pageOf === undefined) return [cluster];
      if (line.clusters[index - 1]?.span === cluster.span) return [];
      const page = this.#numbers.pageOf(pageOf.key);
      const text = page === undefined ? '–' : printDigits(String(page), pageOf.digits);
      return this.#numbers.setNumber(text, cluster.span);
    });
    const { measure, height, baseline, direction, indent } = line;
    const alignment = line.alignment === 'justify' ? 'start' : line.alignment;
    const shape = { measure: measure * 2, lineHeight: height, baseline, alignment, direction };
    const [again] = buildLines(clusters, { ...shape, firstIndent: indent, indent });
    return again === undefined ? line : new TextLine({ ...line.content, ...again.content, measure, alignment });
  }

  #show(placed: readonly PlacedCluster[], x: number, baseline: number): void {
    const { page } = this.pdfDocument;
    let pen = placed[0]?.x ?? 0;
    const operators: string[] = ['BT', `1 0 0 -1 ${fixed(x + pen)} ${fixed(baseline)} Tm`];
    let font: EmbeddedFont | undefined;
    let size = 0;
    let colour = '';
    let reversed = false;
    let raise = 0;
    let parts: string[] = [];
    let codes = '';
    const flushCodes = (): void => {
      if (codes !== '') parts.push(`<${codes}>`);
      codes = '';
    };
    const flush = (): void => {
      flushCodes();
      if (parts.length > 0) operators.push(`[${parts.join('')}]TJ`);
      parts = [];
    };
    for (const { cluster, x: at, gap } of placed) {
      const { style } = cluster.span;
      // right-to-left text is shown from left to right, and marked so (ISO 32000-1, 14.8.2.3.3)
      const backwards = cluster.level % 2 === 1;
      if (backwards !== reversed) {
        flush();
        operators.push(backwards ? '/ReversedChars BMC' : 'EMC');
        reversed = backwards;
      }
      const own = this.pdfDocument.fontOf(cluster.face);
      if (own !== font || cluster.size !== size) {
        flush();
        page.fonts[own.id] = own.ref();
        operators.push(`/${own.id} ${fixed(cluster.size)} Tf`);
        font = own;
        size = cluster.size;
      }
      if (style.colour !== colour) {
        flush();
        operators.push(fillColour(style.colour));
        colour = style.colour;
      }
      if (style.raise !== raise) {
        flush();
        operators.push(`${fixed(style.raise)} Ts`);
        raise = style.raise;
      }
      const extra = Math.round((gap * 1000) / size);
      let inside = at - cluster.shift;
      cluster.glyphs.forEach((glyph, position) => {
        const final = position === cluster.glyphs.length - 1;
        const move = Math.round(((pen - inside) * 1000) / size);
        if (move !== 0) {
          flushCodes();
          parts.push(String(move));
          pen -= (move * size) / 1000;
        }
        const widened = final ? extra : roomAfter(cluster.glyphs, position);
        codes += hex(own.cidOf(glyph, widened));
        pen += ((glyph.natural + widened) * size) / 1000;
        inside += (glyph.advance * size) / 1000;
      });
    }
    flush();
    if (reversed) operators.push('EMC');
    if (raise !== 0) operators.push('0 Ts');
    operators.push('ET');
    this.pdfDocument.addContent(operators.join('\n'));
  }

  /** Links, underlines and strikethroughs, each over all clusters that share it. */
  #decorate(placed: readonly PlacedCluster[], x: number, baseline: number, repeated: boolean): void {
    let run: { start: number; end: number; span: Span } | undefined;
    const close = (): void => {
      if (run !== undefined) this.#drawRun(run.span, run.start, run.end, baseline, repeated);
      run = undefined;
    };
    placed.forEach(({ cluster, x: at, gap }, index) => {
      const { span } = cluster;
      const { link, decoration } = span.style;
      if (run !== undefined && (run.span.style.link !== link || run.span.style.decoration !== decoration)) close();
      if (link === undefined && decoration === undefined) return;
      const start = x + at;
      const last = index === placed.length - 1;
      run ??= { start, end: start, span };
      run.end = start + cluster.width + (last ? -cluster.trail : gap);
    });
    close();
  }

  #drawRun(span: Span, start: number, end: number, baseline: number, repeated: boolean): void {
    const { link, decoration, size, colour, raise } = span.style;
    if (decoration !== undefined) {
      const y = decoration === 'underline' ? baseline + size * 0.16 : baseline - size * 0.3;
      this.#enter('layout');
      this.renderVector({ type: 'line', x1: start, x2: end, y1: y, y2: y, lineWidth: size * 0.06, lineColor: colour });
    }
    const { owner = 'layout' } = span;
    const tag = isOfText(owner) ? this.#structure.tagOf(owner).link : undefined;
    // repeated text is an artifact, and a link on it would belong to no element
    if (link === undefined || repeated) return;
    const top = baseline - raise - size * 0.9;
    this.#link(link, tag, { x: start, y: top, width: end - start, height: size * 1.2 });
  }

  /** Adds a link over a box, connected to the element of its text by a key (ISO 32000-1, 14.7.4.4). */
  #link(link: LinkTarget, tag: Tag | undefined, { x, y, width, height }: DrawnBox): void {
    const { page } = this.pdfDocument;
    const { contents } = tag?.details ?? {};
    const options = {
      ...(contents === undefined ? {} : { Contents: new String(contents) }),
      ...(tag === undefined ? {} : { StructParent: this.#structure.nextKey }),
    };
    switch (link.kind) {
      case 'uri':
        this.pdfDocument.link(x, y, width, height, link.uri, options);
        break;
      case 'destination':
        if (!this.#numbers.has(link.key)) return;
        this.pdfDocument.goTo(x, y, width, height, link.key, options);
        break;
    }
    const annotation = page.annotations.at(-1);
    if (tag !== undefined && annotation !== undefined) this.#structure.addAnnotation(tag, annotation);
  }
}

/** Left, top, width and height in points from the page's upper left corner. */
interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The clusters of a line, split where the owner changes. */
function runsByOwner(placed: readonly PlacedCluster[]): readonly { owner: Owner; run: PlacedCluster[] }[] {
  const runs: { owner: Owner; run: PlacedCluster[] }[] = [];
  for (const item of placed) {
    const { owner = 'layout' } = item.cluster.span;
    const last = runs.at(-1);
    if (last?.owner === owner) last.run.push(item);
    else runs.push({ owner, run: [item] });
  }
  return runs;
}

/** From this width on, in thousandths of an em, text extractors read a space between kerned letters. */
const seenAsSpace = 80;

/** Kerning that extractors would read as a space becomes part of the glyph's box. */
function roomAfter(glyphs: readonly ShapedGlyph[], position: number): number {
  const here = glyphs[position];
  const next = glyphs[position + 1];
  if (here === undefined || next === undefined) return 0;
  const room = Math.round(here.advance - here.natural);
  return Math.abs(room) >= seenAsSpace && next.advance > 0 && here.advance > 0 ? room : 0;
}

function hex(cid: number): string {
  return cid.toString(16).padStart(4, '0');
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const colours = new Map<string, string>();

/** `#rrggbb` as DeviceRGB for filling. */
function fillColour(colour: string): string {
  const known = colours.get(colour);
  if (known !== undefined) return known;
  const channels = [1, 3, 5].map((at) => fixed(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const operator = `${channels.join(' ')} rg`;
  colours.set(colour, operator);
  return operator;
}
