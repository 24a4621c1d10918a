/**
 * The classes of pdfmake that paint extends: the renderer that draws pages, and the file. pdfmake is CommonJS compiled
 * from modules, so Node exports each under `default` and a bundler may export it directly; only this file knows that.
 */
import documentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';

function classOf<Class extends object>(module: { readonly default: Class } | Class): Class {
  return 'default' in module ? module.default : module;
}

export const PDFDocument: (typeof documentModule)['default'] = classOf(documentModule);
export const Renderer: (typeof rendererModule)['default'] = classOf(rendererModule);
