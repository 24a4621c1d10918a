import type { PrintedDocument, PrintedEdition } from '../../document/nodes.js';

/** A page that the writer makes of its own accord, which no block of the document names. */
export type OwnPage = 'cover' | 'contents' | 'status';

/** The key of such a page of an edition. */
export type OwnKey = (page: OwnPage) => string;

/** Keys as those of blocks: editions side by side have their language before them. */
export function ownKeysOf({ meta }: PrintedEdition, { editions }: PrintedDocument): OwnKey {
  return (page) => (editions.length === 1 ? page : `${meta.language}:${page}`);
}
