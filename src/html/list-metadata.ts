import type { PrintedDocument } from '../document/nodes.js';
import type { PageView } from './views.js';

/**
 * Metadata of a page for search engines and catalogues, without empty fields and duplicates. A page has one description
 * (HTML, 4.2.5.1): that of the first edition that has one.
 */
export function listMetadata({ editions }: PrintedDocument): PageView['metadata'] {
  const metas = editions.map(({ meta }) => meta);
  const descriptions = metas.flatMap(({ description, subtitle }) => description ?? subtitle ?? []);
  const listed = [
    ['description', descriptions[0]],
    ...metas.flatMap((meta) => [
      ['keywords', meta.keywords.join(', ')] as const,
      ...meta.authors.map((author) => ['author', author] as const),
      ...meta.publishers.map((publisher) => ['dcterms.publisher', publisher] as const),
      ['dcterms.date', meta.date] as const,
      ['dcterms.language', meta.language] as const,
    ]),
  ] as const;
  const said = new Set<string>();
  return listed.flatMap(([name, content]) => {
    const both = `${name} ${content ?? ''}`;
    if (content === undefined || content === '' || said.has(both)) return [];
    said.add(both);
    return [{ name, content }];
  });
}
