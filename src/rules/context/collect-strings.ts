import type { Report } from '../../schema/report.gen.js';

/** A string as its author typed it. */
export interface TypedString {
  readonly text: string;
  readonly pointer: string;
  /** The tag that it stands under; absent for a bare string, which prints the same in every edition. */
  readonly language?: string;
}

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** Every string of a report, in the order of the file. Titles of other people's works are theirs and left out. */
export function collectStrings(report: Report): readonly TypedString[] {
  const { references: _references, ...own } = report;
  const strings: TypedString[] = [];
  collect(own, '', undefined, strings);
  return strings;
}

function collect(value: unknown, pointer: string, language: string | undefined, into: TypedString[]): void {
  if (typeof value === 'string') {
    into.push(language === undefined ? { text: value, pointer } : { text: value, pointer, language });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${pointer}/${String(index)}`, language, into);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    // Texts and lists of keywords stand under tags; `by` beside `text` is a key that looks like one.
    const tagged = entries.every(([key]) => languageTag.test(key));
    for (const [key, child] of entries) collect(child, `${pointer}/${key}`, tagged ? key : undefined, into);
  }
}
