import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text, a picture, or a filled or stroked shape as drawn on a page: points from the page's upper left corner. */
export interface Drawn {
  readonly kind: 'text' | 'image' | 'shape';
  /** In reading order; runs shown from left to right but read from right to left are reversed. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The baseline of text. */
  readonly bottom: number;
  readonly size: number;
  /** How far text is raised above the baseline. */
  readonly raise: number;
  /** The number of its marked content, if it belongs to an element of the structure. */
  readonly content: number | undefined;
}

export interface DrawnPage {
  /** Its object in the file, with qpdf's name. */
  readonly object: string;
  readonly drawn: readonly Drawn[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

/**
 * What pages draw, operator by operator. A viewer's text is not suitable: it guesses spaces, sorts by position and
 * reverses Arabic, and so hides the order in the file.
 */
export async function readContent(bytes: Uint8Array): Promise<readonly DrawnPage[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false }).promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const reader = new ContentReader(page.view[3] ?? 0);
    fnArray.forEach((operator, index) => {
      reader.take(operator, (argsArray[index] ?? []) as readonly unknown[]);
    });
    pages.push({ object: `${page.ref?.num ?? 0} ${page.ref?.gen ?? 0} R`, drawn: reader.drawn });
  }
  await document.destroy();
  return pages;
}

class ContentReader {
  readonly drawn: Drawn[] = [];
  readonly #height: number;
  readonly #saved: Matrix[] = [];
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #size = 0;
  #raise = 0;
  /** The first piece of a right-to-left run, and its right end so far. */
  #runStart = 0;
  #end = Number.NEGATIVE_INFINITY;
  readonly #marked: (number | 'reversed' | 'artifact')[] = [];

  constructor(height: number) {
    this.#height = height;
  }

  take(operator: number, values: readonly unknown[]): void {
    switch (operator) {
      case OPS.save:
        this.#saved.push(this.#matrix);
        break;
      case OPS.restore:
        this.#matrix = this.#saved.pop() ?? this.#matrix;
        break;
      case OPS.transform:
        this.#matrix = multiply(this.#matrix, toMatrix(values));
        break;
      case OPS.beginText:
        this.#text = [1, 0, 0, 1, 0, 0];
        break;
      case OPS.setTextMatrix:
        this.#text = toMatrix(Object.values(values[0] as Record<string, number>));
        break;
      case OPS.setFont:
        this.#size = values[1] as number;
        break;
      case OPS.setTextRise:
        this.#raise = values[0] as number;
        break;
      case OPS.beginMarkedContentProps:
        this.#marked.push(typeof values[1] === 'number' ? values[1] : 'artifact');
        break;
      case OPS.beginMarkedContent:
        this.#marked.push((values[0] as { readonly name?: string }).name === 'ReversedChars' ? 'reversed' : 'artifact');
        this.#runStart = this.drawn.length;
        break;
      case OPS.endMarkedContent:
        if (this.#marked.pop() === 'reversed') this.#turnRound();
        break;
      case OPS.showText:
        this.#show(values[0] as readonly (Glyph | number)[]);
        break;
      case OPS.paintImageXObject:
        this.#box('image', [0, 0, 1, 1]);
        break;
      case OPS.constructPath:
        if (values[0] !== OPS.endPath) this.#box('shape', Object.values((values[2] ?? {}) as Record<string, number>));
        break;
    }
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const [origin, baseline] = this.#at(multiply(this.#matrix, this.#text), 0, 0);
    let pen = origin;
    let start = pen;
    let texts: string[] = [];
    const reversed = this.#marked.includes('reversed');
    const flush = (end: number): void => {
      // by glyph: the text of one glyph keeps its order
      const text = (reversed ? texts.reverse() : texts).join('');
      const place = { left: start, right: end, top: baseline - this.#size, bottom: baseline, size: this.#size };
      if (text !== '') this.#draw({ kind: 'text', text, ...place });
      texts = [];
    };
    let end = this.#end;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') pen -= (glyph * this.#size) / 1000;
      else {
        if (reversed && pen < end - this.#size * 0.3) {
          flush(end);
          this.#turnRound();
        }
        if (texts.length === 0) start = pen;
        texts.push(glyph.unicode);
        pen += (glyph.width * this.#size) / 1000;
        end = pen;
      }
    }
    flush(end);
    if (reversed) this.#end = end;
    const [a, b, c, d, x, y] = this.#text;
    this.#text = [a, b, c, d, x + pen - origin, y];
  }

  /**
   * A right-to-left run is shown from left to right without a step back, in any number of fonts and colours; a step
   * back begins the next run.
   */
  #turnRound(): void {
    this.drawn.push(...this.drawn.splice(this.#runStart).reverse());
    this.#runStart = this.drawn.length;
    this.#end = Number.NEGATIVE_INFINITY;
  }

  #box(kind: 'image' | 'shape', [left = 0, low = 0, right = 0, high = 0]: readonly number[]): void {
    const [x1, y1] = this.#at(this.#matrix, left, low);
    const [x2, y2] = this.#at(this.#matrix, right, high);
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    this.#draw({ kind, text: '', left: Math.min(x1, x2), right: Math.max(x1, x2), top, bottom, size: 0 });
  }

  #draw(drawn: Omit<Drawn, 'content' | 'raise'>): void {
    const content = this.#marked.find((mark) => typeof mark === 'number');
    this.drawn.push({ ...drawn, raise: this.#raise, content });
  }

  #at([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
    return [a * x + c * y + e, this.#height - (b * x + d * y + f)];
  }
}

function toMatrix(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values as readonly number[];
  return [a, b, c, d, e, f];
}

/** Applies `b` first, then `a`. */
function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
