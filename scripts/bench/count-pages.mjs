import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How many pages a PDF file has, as a viewer counts them: page objects may be packed, so their bytes say nothing. */
export async function countPages(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return document.numPages;
}
