import type { PrintedDocument } from '../../document/nodes.js';
import { listMetadata } from '../list-metadata.js';
import type { PageView } from '../views.js';

/**
 * What a page of several editions says of them: all their names and keywords, each once, but one description, since a
 * page may have no second one. It is the first edition's, whose language is the page's own.
 */
export function listParallelMetadata(editions: readonly PrintedDocument[]): PageView['metadata'] {
  const listed = new Map<string, PageView['metadata'][number]>();
  for (const entry of editions.flatMap((edition) => listMetadata(edition))) {
    const key = entry.name === 'description' ? entry.name : `${entry.name} ${entry.content}`;
    if (!listed.has(key)) listed.set(key, entry);
  }
  return [...listed.values()];
}
