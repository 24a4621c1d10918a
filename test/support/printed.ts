import { alignEditions } from '../../src/document/columns/align-editions.js';
import type { PrintedDocument, PrintedEdition } from '../../src/document/nodes.js';

/** Editions as the document that writers expect: one alone, or several side by side. */
export function printed(first: PrintedEdition, ...others: readonly PrintedEdition[]): PrintedDocument {
  return alignEditions([first, ...others]);
}
