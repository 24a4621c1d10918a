/** An indirect object of a PDF file (ISO 32000-1, 7.3.10) as pdfkit makes it. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(bytes?: Uint8Array | string): void;
}

/** What pdfkit asks of a font: an object that its pages name, and to be written when the document ends. */
export interface PdfFont {
  readonly id: string;
  ref(): PdfReference;
  finalize(): void;
}

/** Makes indirect objects; a pdfkit document, as far as a font sees it. */
export interface PdfObjects {
  ref(data?: object): PdfReference;
}
