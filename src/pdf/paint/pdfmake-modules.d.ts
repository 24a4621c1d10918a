/* eslint-disable no-restricted-syntax, @typescript-eslint/no-unused-vars -- what others export by default is described as it is */
/**
 * The seams of pdfmake 0.3.11 that we build on, typed by us: its own type package covers only the document definition.
 * test/pdf/paint/seams.test.ts fails where a release moves one of them.
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
    /** What pdfkit writes; `Dest` is replaced by a place on the page. */
    outlineData: Record<string, unknown>;
    /** Read once, when the outline is written. */
    options: { expanded: boolean };
  }

  export interface PdfImage {
    embed(document: PDFDocument): void;
    /** What is still to be written; `null` or absent once it has been. */
    readonly imgData?: unknown;
  }

  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
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
    _imageRegistry: Record<string, PdfImage>;
    openImage(bytes: Buffer): PdfImage;
    _id: Buffer;
    _fontFamilies: Record<string, PdfFont>;
    _root: {
      data: Record<string, unknown> & {
        Pages: { data: { Kids: PdfReference[] } };
        Names: { data: { Dests: object } };
        /** There with the option `tagged`. */
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
    /** What every object and the file's frame are written by, as strings of bytes or as bytes. */
    _write(data: Buffer | string): void;
    _finalize(): void;
    /** Bytes written, and where each object begins, from the first; those that are packed have no offset of their own. */
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
    renderImage(image: object): void;
  }
  const module: { default: typeof Renderer };
  export default module;
}
