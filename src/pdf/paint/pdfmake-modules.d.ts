/* eslint-disable no-restricted-syntax, @typescript-eslint/no-unused-vars -- what others export by default is described as it is */
/**
 * The parts of pdfmake 0.3.11 that this engine builds on; its own type package covers only the document definition.
 * test/pdf/paint/seams.test.ts fails if a release changes one of them.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  /** As in pdf-objects.ts; an ambient module can't import it. */
  interface PdfReference {
    data: Record<string, unknown>;
    end(bytes?: Uint8Array | string): void;
  }
  interface PdfFont {
    readonly id: string;
    ref(): PdfReference;
    finalize(): void;
  }

  export interface OutlineItem {
    addItem(title: string, options: { pageNumber: number; expanded: boolean }): OutlineItem;
    /** What pdfkit writes; `Dest` is replaced by a position on the page. */
    outlineData: Record<string, unknown>;
    /** Read once, when the outline is written. */
    options: { expanded: boolean };
  }

  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly xobjects: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
  }

  class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    page: PdfPage;
    info: Record<string, unknown>;
    outline: OutlineItem;
    _id: Buffer;
    _fontFamilies: Record<string, PdfFont>;
    _root: {
      data: Record<string, unknown> & {
        Pages: { data: { Kids: PdfReference[] } };
        Names: { data: { Dests: object } };
        /** Present with the option `tagged`. */
        StructTreeRoot: PdfReference;
      };
    };
    ref(data?: object): PdfReference;
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
    addPage(options: { size: readonly [number, number] }): this;
    addContent(operators: string): this;
    link(x: number, y: number, width: number, height: number, url: string, options: object): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
    addNamedDestination(name: string, ...target: readonly (string | number | null)[]): void;
    appendXML(xml: string, newline?: boolean): void;
    _addInfo(): void;
    /** Writes every object and the frame of the file, as strings of bytes or as bytes. */
    _write(data: Buffer | string): void;
    _finalize(): void;
    /** Bytes written, and the offset of each object, from the first; packed objects have no offset. */
    _offset: number;
    _offsets: (number | null)[];
    _info: PdfReference;
    end(): void;
  }
  const module: { default: typeof PDFDocument };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type documentModule from 'pdfmake/js/PDFDocument.js';
  type PDFDocument = InstanceType<(typeof documentModule)['default']>;

  class Renderer<Document extends PDFDocument> {
    constructor(pdfDocument: Document);
    readonly pdfDocument: Document;
    renderVector(vector: object): void;
  }
  const module: { default: typeof Renderer };
  export default module;
}
