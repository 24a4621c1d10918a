import type { EmbeddedFont } from '../fonts/embedded-font.js';
import type { ShapedGlyph } from '../fonts/shape.js';
import { alignLine } from '../text/align-line.js';
import { buildLines } from '../text/build-lines.js';
import type { Cluster } from '../text/cluster.js';
import type { PlacedCluster } from '../text/place-clusters.js';
import { placeClusters, writingOrder } from '../text/place-clusters.js';
import type { LinkTarget, Span } from '../text/span.js';
import { TextLine } from '../text/text-line.js';
import type { Line } from './pdfmake.js';
import { Renderer } from './pdfmake.js';
import type { ReportFile } from './report-file.js';

/** Finds what the renderer can't know: the page of a block, and a number set in the type of a span. */
export interface PageNumbers {
  /** From 1; `undefined` where the block isn't printed. */
  pageOf(key: string): number | undefined;
  setNumber(text: string, span: Span): readonly Cluster[];
  has(destination: string): boolean;
}

/**
 * Prints pages: pdfmake's renderer, with each line as one text object (ISO 32000-1, 9.4) whatever fonts and colours it
 * mixes. The pen is tracked, so that kerning, squeezing and justification are one kind of move. Words are written in the
 * order of reading, each glyph at its place, so that what reads a page aloud or copies it needs no guess at directions.
 */
export class PageRenderer extends Renderer<ReportFile> {
  readonly #numbers: PageNumbers;

  constructor(file: ReportFile, numbers: PageNumbers) {
    super(file);
    this.#numbers = numbers;
  }

  override renderLine(line: InstanceType<typeof Line>, x: number, y: number): void {
    if (!(line instanceof TextLine)) {
      super.renderLine(line, x, y);
      return;
    }
    for (const { key } of line.marks) {
      if (this.#numbers.has(key)) this.pdfDocument.addNamedDestination(key, 'XYZ', x, y, null);
    }
    const resolved = this.#resolve(line);
    const start = x + (resolved === line ? 0 : alignLine(resolved).offset - alignLine(line).offset);
    const placed = placeClusters(resolved);
    this.#show(writingOrder(placed), start, y + line.baseline);
    this.#decorate(placed, start, y + line.baseline);
  }

  /** Page numbers are known only now: the line is set again with them in it. */
  #resolve(line: TextLine): TextLine {
    if (line.clusters.every(({ span }) => span.pageOf === undefined)) return line;
    const clusters = line.clusters.flatMap((cluster, index): readonly Cluster[] => {
      const key = cluster.span.pageOf;
      if (key === undefined) return [cluster];
      if (line.clusters[index - 1]?.span === cluster.span) return [];
      const page = this.#numbers.pageOf(key);
      return this.#numbers.setNumber(page === undefined ? '–' : String(page), cluster.span);
    });
    const { measure, height, baseline, direction, indent } = line;
    const alignment = line.alignment === 'justify' ? 'start' : line.alignment;
    const shape = { measure: measure * 2, lineHeight: height, baseline, alignment, direction };
    const [again] = buildLines(clusters, { ...shape, firstIndent: indent, indent });
    return again === undefined ? line : new TextLine({ ...again.content, measure, alignment, trimmed: line.trimmed });
  }

  #show(placed: readonly PlacedCluster[], x: number, baseline: number): void {
    const { page } = this.pdfDocument;
    const operators: string[] = ['BT', `1 0 0 -1 ${fixed(x)} ${fixed(baseline)} Tm`];
    let pen = 0;
    let font: EmbeddedFont | undefined;
    let size = 0;
    let colour = '';
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
    if (raise !== 0) operators.push('0 Ts');
    operators.push('ET');
    this.pdfDocument.addContent(operators.join('\n'));
  }

  /** Links, underlines and strikes, each over as many clusters as share it. */
  #decorate(placed: readonly PlacedCluster[], x: number, baseline: number): void {
    let run: { start: number; end: number; span: Span } | undefined;
    const close = (): void => {
      if (run !== undefined) this.#drawRun(run.span, run.start, run.end, baseline);
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

  #drawRun(span: Span, start: number, end: number, baseline: number): void {
    const { link, decoration, size, colour, raise } = span.style;
    if (decoration !== undefined) {
      const y = decoration === 'underline' ? baseline + size * 0.16 : baseline - size * 0.3;
      this.renderVector({ type: 'line', x1: start, x2: end, y1: y, y2: y, lineWidth: size * 0.06, lineColor: colour });
    }
    if (link === undefined) return;
    const top = baseline - raise - size * 0.9;
    this.#link(link, start, top, end - start, size * 1.2);
  }

  #link(link: LinkTarget, x: number, y: number, width: number, height: number): void {
    switch (link.kind) {
      case 'uri':
        this.pdfDocument.link(x, y, width, height, encodeURI(decodeSafely(link.uri)));
        return;
      case 'destination':
        if (this.#numbers.has(link.key)) this.pdfDocument.goTo(x, y, width, height, link.key);
        return;
    }
  }
}

/** From here on, in thousandths of an em, those who take text from a page see two words where letters are kerned. */
const seenAsSpace = 80;

/** Kerning that would part a word for those who take text from a page is made part of the glyph's own box. */
function roomAfter(glyphs: readonly ShapedGlyph[], position: number): number {
  const here = glyphs[position];
  const next = glyphs[position + 1];
  if (here === undefined || next === undefined) return 0;
  const room = Math.round(here.advance - here.natural);
  return Math.abs(room) >= seenAsSpace && next.advance > 0 && here.advance > 0 ? room : 0;
}

function decodeSafely(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
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
