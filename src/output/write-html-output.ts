import { writeHtml } from '../html/write-html.js';
import type { WriteOutput } from './writers.js';

/** A document as a web page. */
export const writeHtmlOutput: WriteOutput = ({ document }, { resources }) =>
  Promise.resolve({ bytes: new TextEncoder().encode(writeHtml(document, resources.theme)), diagnostics: [] });
