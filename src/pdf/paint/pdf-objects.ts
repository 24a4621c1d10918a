/** An indirect object of a PDF file (ISO 32000-1, 7.3.10) as created by pdfkit. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(bytes?: Uint8Array | string): void;
}

/** What pdfkit expects of a font: an object that its pages refer to, written when the document ends. */
export interface PdfFont {
  readonly id: string;
  ref(): PdfReference;
  finalize(): void;
}

/** Creates indirect objects; the part of a pdfkit document that a font uses. */
export interface PdfObjects {
  ref(data?: object): PdfReference;
}
