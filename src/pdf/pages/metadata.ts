import type { DocumentMeta, PrintedDocument } from '../../document/nodes.js';

/** What a file says about itself. Dates are `Date`s in UTC; a file without a date has none. */
export interface FileMetadata {
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly subject?: string;
  readonly created?: Date;
  /** Whether it claims to conform to PDF/A-2a and PDF/UA-1, for archives. */
  readonly archive: boolean;
}

/**
 * The metadata of the file: title, authors and keywords of every edition, the rest from the first. The date is that of
 * the study at midnight UTC, so that it is the same everywhere.
 */
export function metadataOf({ editions }: PrintedDocument, archive: boolean): FileMetadata {
  const metas = editions.map(({ meta }) => meta);
  const [{ meta: first }] = editions;
  const created = dateOf(first.date);
  const all = (of: (meta: DocumentMeta) => readonly string[]): readonly string[] => [
    ...new Set(metas.flatMap(of).map((text) => text.normalize('NFC'))),
  ];
  return {
    title: metas.map(titleOf).join(' / '),
    language: first.language,
    authors: all(({ authors }) => authors),
    archive,
    keywords: all(({ keywords }) => keywords),
    ...(first.description === undefined ? {} : { subject: first.description.normalize('NFC') }),
    ...(created === undefined ? {} : { created }),
  };
}

function titleOf({ title, subtitle }: DocumentMeta): string {
  return (subtitle === undefined ? title : `${title} ${subtitle}`).normalize('NFC');
}

function dateOf(date: string | undefined): Date | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const time = Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  return new Date(time);
}
