/**
 * The classes of pdfmake that the engine extends: the page model, the writer that fills it, the renderer that prints it,
 * the breaker and the file. pdfmake is CommonJS, so each stands under `default`; this is the one place that knows.
 */
import contextModule from 'pdfmake/js/DocumentContext.js';
import documentModule from 'pdfmake/js/PDFDocument.js';
import lineModule from 'pdfmake/js/Line.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import textBreakerModule from 'pdfmake/js/TextBreaker.js';
import writerModule from 'pdfmake/js/ElementWriter.js';

export const DocumentContext = contextModule.default;
export const ElementWriter = writerModule.default;
export const Line = lineModule.default;
export const PDFDocument = documentModule.default;
export const Renderer = rendererModule.default;
export const TextBreaker = textBreakerModule.default;
