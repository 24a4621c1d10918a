/**
 * The classes of pdfmake that the engine extends: the page model, the writer that fills it, the renderer that prints it,
 * the breaker and the file. pdfmake is CommonJS compiled from modules, so Node gives each under `default` and a bundler
 * may give it bare; this is the one place that knows.
 */
import contextModule from 'pdfmake/js/DocumentContext.js';
import documentModule from 'pdfmake/js/PDFDocument.js';
import lineModule from 'pdfmake/js/Line.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import writerModule from 'pdfmake/js/ElementWriter.js';

function classOf<Class extends object>(module: { readonly default: Class } | Class): Class {
  return 'default' in module ? module.default : module;
}

export const DocumentContext: (typeof contextModule)['default'] = classOf(contextModule);
export const ElementWriter: (typeof writerModule)['default'] = classOf(writerModule);
export const Line: (typeof lineModule)['default'] = classOf(lineModule);
export const PDFDocument: (typeof documentModule)['default'] = classOf(documentModule);
export const Renderer: (typeof rendererModule)['default'] = classOf(rendererModule);
