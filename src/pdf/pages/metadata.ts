import type { DocumentMeta } from '../../document/nodes.js';
import type { FileMetadata } from '../engine/report-file.js';

/** What the file says of itself; its date is that of the study, at midnight UTC, so that it is the same everywhere. */
export function metadataOf(meta: DocumentMeta, { archive = false }: { readonly archive?: boolean } = {}): FileMetadata {
  const created = dateOf(meta.date);
  const title = meta.subtitle === undefined ? meta.title : `${meta.title} ${meta.subtitle}`;
  return {
    title: title.normalize('NFC'),
    language: meta.language,
    authors: meta.authors.map((author) => author.normalize('NFC')),
    archive,
    keywords: meta.keywords.map((keyword) => keyword.normalize('NFC')),
    ...(meta.description === undefined ? {} : { subject: meta.description.normalize('NFC') }),
    ...(created === undefined ? {} : { created }),
  };
}

function dateOf(date: string | undefined): Date | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const time = Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  return new Date(time);
}
