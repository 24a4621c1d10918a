import type * as Format from '../schema/report.gen.js';

/** A piece of a printed reference; `href` if it is a link. */
export interface ReferencePiece {
  readonly text: string;
  readonly href?: string;
}

/**
 * A reference in the plain form: author. title. container, volume(issue): pages. place: publisher, date. address. Only
 * elements of the item are printed. Other citation styles can use the same item.
 */
export function formatReference(item: Format.Reference): readonly ReferencePiece[] {
  const issued = formatCslDate(item.issued);
  const volume = [item.volume, item.issue === undefined ? undefined : `(${String(item.issue)})`]
    .filter(isThere)
    .join('');
  const container = [
    [item['container-title'], volume].filter(isThere).join(', '),
    item.page === undefined ? undefined : String(item.page),
  ]
    .filter(isThere)
    .join(': ');
  const publisher = [item['publisher-place'], item.publisher].filter(isThere).join(': ');
  const imprint = [publisher, issued].filter(isThere).join(', ');
  const authors = formatNames(item.author ?? item.editor ?? []);
  // Readers look for the work under its original title.
  const title = item['original-title'] === undefined ? item.title : `${item.title} [${item['original-title']}]`;
  const texts = [authors, title, item.genre, container, imprint].filter(isThere).map((text) => endSentence(text));
  const link = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
  const accessed = formatCslDate(item.accessed);
  return [
    { text: texts.join(' ') },
    ...(link === undefined || !/^https?:\/\//.test(link) ? [] : [{ text: ' ' }, { text: link, href: link }]),
    ...(link === undefined || accessed === undefined ? [] : [{ text: ` [${accessed}].` }]),
  ];
}

function isThere<Value extends string | number>(value: Value | undefined): value is Value {
  return value !== undefined && value !== '';
}

/** Adds a full stop unless the text already ends with punctuation. */
function endSentence(text: string): string {
  return /[.!?。！？…»”’》\]]$/u.test(text) ? text : `${text}.`;
}

function formatNames(names: readonly Format.Name[]): string {
  return names.map(formatName).filter(isThere).join(', ');
}

/** Han names have no space and start with the family name; others are family, then given. */
function formatName(name: Format.Name): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(isThere).join(' ');
  if (/\p{Script=Han}/u.test(family)) return `${family}${name.given ?? ''}`;
  return [family, name.given].filter(isThere).join(' ');
}

/** A CSL date as ISO 8601 text; `undefined` if it has nothing to print. */
export function formatCslDate(date: Format.CslDate | undefined): string | undefined {
  if (typeof date === 'string' || typeof date === 'number') return String(date);
  if (date === undefined) return undefined;
  const {
    'date-parts': parts,
    raw,
    literal,
  } = date as { readonly 'date-parts'?: unknown; readonly raw?: unknown; readonly literal?: unknown };
  if (Array.isArray(parts)) {
    return parts
      .filter((part) => Array.isArray(part))
      .map((part: readonly unknown[]) =>
        part.map((number, i) => String(number).padStart(i === 0 ? 4 : 2, '0')).join('-'),
      )
      .join('/');
  }
  return typeof literal === 'string' ? literal : typeof raw === 'string' ? raw : undefined;
}
