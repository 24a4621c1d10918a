import type { PrintedDocument } from '../document/nodes.js';
import type { PageView } from './views.js';

/** What a page says of its document for search engines and catalogues; a field without a value is left out. */
export function listMetadata({ meta }: PrintedDocument): PageView['metadata'] {
  const listed = [
    ['description', meta.description ?? meta.subtitle],
    ['keywords', meta.keywords.join(', ')],
    ...meta.authors.map((author) => ['author', author] as const),
    ...meta.publishers.map((publisher) => ['dcterms.publisher', publisher] as const),
    ['dcterms.date', meta.date],
    ['dcterms.language', meta.language],
  ] as const;
  return listed.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [{ name, content }]));
}
