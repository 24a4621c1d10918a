import type { PrintedDocument, PrintedEdition } from '../../document/nodes.js';

/** A page that the writer adds and that is not made of blocks of the document. */
export type OwnPage = 'cover' | 'contents' | 'status';

/** The key of such a page of an edition. */
export type OwnKey = (page: OwnPage) => string;

/** Keys like those of blocks: with several editions they begin with the language. */
export function ownKeysOf({ meta }: PrintedEdition, { editions }: PrintedDocument): OwnKey {
  return (page) => (editions.length === 1 ? page : `${meta.language}:${page}`);
}
