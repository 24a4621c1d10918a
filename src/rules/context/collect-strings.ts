import type { Report } from '../../schema/report.gen.js';

/** A string as the author typed it. */
export interface TypedString {
  readonly text: string;
  readonly pointer: string;
  /** Its language tag; absent for a bare string, which is the same in every edition. */
  readonly language?: string;
}

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** Every string of a report in file order, except the titles of cited works. */
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
    // Texts and keyword lists have language tags as keys; `by` next to `text` only looks like one.
    const tagged = entries.every(([key]) => languageTag.test(key));
    for (const [key, child] of entries) collect(child, `${pointer}/${key}`, tagged ? key : undefined, into);
  }
}
