import type { PrintedEdition } from '../../../src/document/nodes.js';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument, type SampleLanguage } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';

/** The sample in one language, or in several side by side, as a page. */
export function write(first: SampleLanguage, ...others: readonly SampleLanguage[]): string {
  return writeHtml(sampleDocument(first, ...others), builtinTheme());
}

/** Editions as a page. */
export function writeEditions(...editions: Parameters<typeof printed>): string {
  return writeHtml(printed(...editions), builtinTheme());
}

/** An edition as if its language were read from the right. */
export function fromTheRight(edition: PrintedEdition): PrintedEdition {
  return { ...edition, meta: { ...edition.meta, language: 'ar', direction: 'rtl' } };
}
