import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A run of text as found by a viewer: points from the page's lower left corner. */
export interface FoundText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface ReadPage {
  readonly number: number;
  readonly items: readonly FoundText[];
}

export interface ReadPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly ReadPage[];
  /** All text in the order of the file, without white space, which a viewer only guesses. */
  readonly packed: string;
}

/** Reads a PDF with pdf.js, like a viewer. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const items = content.items.flatMap((item): FoundText[] => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , size, x, y] = item.transform as number[];
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: Math.abs(size ?? 0) }];
    });
    pages.push({ number, items });
  }
  return { document, pages, packed: pack(pages.flatMap((page) => page.items.map(({ text }) => text)).join('')) };
}

/** Text without white space and joiners. */
export function pack(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]/gu, '');
}

/** The lines of a page from the top, each as one text: items on one baseline, from left to right. */
export function linesOf(
  page: ReadPage,
): readonly { readonly text: string; readonly y: number; readonly x: number; readonly size: number }[] {
  const rows: FoundText[][] = [];
  for (const item of page.items) {
    const row = rows.find((others) => Math.abs((others[0]?.y ?? 0) - item.y) < 0.5);
    if (row === undefined) rows.push([item]);
    else row.push(item);
  }
  return rows
    .map((row) => {
      const sorted = [...row].sort((a, b) => a.x - b.x);
      const first = sorted[0];
      return {
        text: sorted.map(({ text }) => text).join(''),
        y: first?.y ?? 0,
        x: first?.x ?? 0,
        size: Math.max(...sorted.map(({ size }) => size)),
      };
    })
    .sort((a, b) => b.y - a.y);
}
