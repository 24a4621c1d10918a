import type * as Format from '../schema/report.gen.js';

/** An item that can be printed, or the field that prevents it. */
export type CslItemResult = { readonly item: Format.Reference } | { readonly fault: string };

type Check = (value: unknown) => boolean;

const isWord: Check = (value) => typeof value === 'string' || typeof value === 'number';
const isText: Check = (value) => typeof value === 'string' && value !== '';

/** Names of CSL 1.0.2, appendix IV; all parts are strings. */
const isNames: Check = (value) =>
  Array.isArray(value) &&
  value.every((name) =>
    ['family', 'given', 'literal', 'suffix', 'non-dropping-particle', 'dropping-particle'].every(
      (part) => isMap(name) && ['string', 'undefined'].includes(typeof name[part]),
    ),
  );

/** A date as text, or as lists of year, month and day. */
const isDate: Check = (value) => {
  if (isWord(value)) return true;
  if (!isMap(value)) return false;
  const parts = value['date-parts'];
  return (
    parts === undefined || (Array.isArray(parts) && parts.every((part) => Array.isArray(part) && part.every(isWord)))
  );
};

const checks: readonly (readonly [RegExp, Check])[] = [
  [/^(?:id|type|title)$/, isText],
  [/^(?:(?:.+-)?author|editor|collection-editor|translator|director|interviewer|recipient)$/, isNames],
  [/^(?:issued|accessed|submitted|.+-date)$/, isDate],
  // Fields that only reference managers use.
  [/^(?:categories|custom)$/, () => true],
  [/^/, isWord],
];

/**
 * Reads an item of a CSL-JSON file (citeproc-js `csl-data.json`), which our schema does not check. `null` counts as
 * absent, as in exports. A language that is not a tag (“English”) is dropped, since pages use it as markup.
 */
export function readCslItem(value: unknown): CslItemResult {
  if (!isMap(value)) return { fault: 'id' };
  const fields = Object.entries(value).filter(([, content]) => content !== null);
  const item = Object.fromEntries(fields.filter(([key, content]) => key !== 'language' || isTag(content)));
  const lacking = ['id', 'type', 'title'].find((key) => !Object.hasOwn(item, key));
  const fault = lacking ?? Object.keys(item).find((key) => !checks.find(([keys]) => keys.test(key))?.[1](item[key]));
  return fault === undefined ? { item: item as unknown as Format.Reference } : { fault };
}

function isTag(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
