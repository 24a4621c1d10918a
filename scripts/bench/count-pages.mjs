import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The page count of a PDF file. Page objects may be compressed, so the file must be parsed. */
export async function countPages(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return document.numPages;
}
