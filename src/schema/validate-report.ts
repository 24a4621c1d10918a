import type { Diagnostic, Finding, Range } from '../diagnostics/diagnostic.js';
import { byPlace, diagnostic, isError } from '../diagnostics/diagnostic.js';
import { explainLeftOut, limitEach } from '../diagnostics/limit-each.js';
import type { Source } from '../source/source.js';
import { keyOf } from '../source/recover/survey-lines.js';
import { cutLists } from './cut-lists.js';
import { composeTexts } from './compose-texts.js';
import { explainEmpty } from './explain/explain-empty.js';
import { explainEmptyKey } from './explain/explain-empty-key.js';
import { explainSchemaIssue } from './explain/explain-schema-issue.js';
import { foldErrors } from './fold-errors.js';
import type { SchemaIssue } from './fold-errors.js';
import { keepSpelling } from './keep-spelling.js';
import { lastStep, parentOf } from './pointer.js';
import type { Report } from './report.gen.js';
import { validateData } from './report-validator.gen.js';
import { settleEmpties } from './settle-empties.js';

/** The result of validation; `report` is present if there are no errors. */
export interface Validation {
  readonly report?: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a file against the schema and explains each issue in words for authors. Optional keys without a value count as
 * absent. Unreadable places are not reported as missing too.
 */
export function validateReport(source: Source): Validation {
  if (source.data === undefined) return { diagnostics: [] };
  const unreadable = new Set(source.unreadable);
  const { data, empty, hollow } = settleEmpties(source.data);
  const cut = cutLists(data);
  const issues = [...cut.issues, ...foldErrors(validateData(cut.data))].filter(
    (issue) => isReadable(issue, unreadable) && !isMisplaced(issue, source) && !isHalfRead(issue, source),
  );
  const needed = new Set(issues.filter(({ error }) => error.keyword === 'required').map(({ pointer }) => pointer));
  const told = limitEach(issues, ({ error, half }) => `${error.keyword} ${half}`);
  const blanks = limitEach(
    [...empty].filter((pointer) => !leadsInto(pointer, needed) && !leadsInto(pointer, unreadable)),
    () => 'empty',
  );
  const findings: readonly Finding[] = [
    ...told.kept.map((issue) => {
      const isEmpty = empty.has(issue.pointer) || hollow.has(issue.pointer);
      return isEmpty ? explainEmpty(issue, source) : explainSchemaIssue(issue, source);
    }),
    ...told.leftOut.map(({ first, count }) => explainLeftOut(placeOf(first, source), 'error', count)),
    ...blanks.kept.map((pointer) => explainEmptyKey(pointer, source)),
    ...blanks.leftOut.map(({ first, count }) =>
      explainLeftOut({ pointer: first, range: source.rangeOf(first, 'key') }, 'hint', count),
    ),
  ];
  const diagnostics = findings.map((finding) => diagnostic(source.file, finding)).sort(byPlace);
  if ([...source.diagnostics, ...diagnostics].some(isError)) return { diagnostics };
  return { report: composeTexts(keepSpelling(data as Report, source), source.text), diagnostics };
}

function placeOf({ pointer, half }: SchemaIssue, source: Source): Pick<Finding, 'pointer' | 'range'> {
  return { pointer, range: source.rangeOf(pointer, half) };
}

/** False for an issue that is only a result of an unreadable place, which is already reported. */
function isReadable(issue: SchemaIssue, unreadable: ReadonlySet<string>): boolean {
  if (unreadable.has('') && issue.error.keyword === 'required') return false;
  return !leadsInto(issue.pointer, unreadable);
}

/** Issues of lines with the wrong depth: their keys are not where the author wanted them. */
const ofIndentation: ReadonlySet<string> = new Set([
  'yaml/tab-indentation',
  'yaml/odd-indentation',
  'yaml/uneven-indentation',
]);

/**
 * True for a key that is unknown only because of an indentation that is already reported, or that seems to be missing
 * because of such an indentation.
 */
function isMisplaced({ pointer, half, error }: SchemaIssue, source: Source): boolean {
  if (error.keyword === 'required') return isAtOddDepth(pointer, source);
  if (half !== 'key') return false;
  const { start } = source.rangeOf(pointer, 'key');
  const line = startOfLine(source.text, start);
  return source.diagnostics.some(
    ({ code, range }) => ofIndentation.has(code) && range !== undefined && range.start >= line && range.start <= start,
  );
}

/**
 * True if a line with a YAML issue, or the line after it, contains the key, in or right after the place that requires
 * it.
 */
function isAtOddDepth(pointer: string, source: Source): boolean {
  const { start, end } = placeWith(parentOf(pointer), source);
  const key = lastStep(pointer);
  return source.diagnostics.some((finding) => {
    const { code, range } = finding;
    if (!isError(finding) || range === undefined || !ofDepth.has(code)) return false;
    const line = startOfLine(source.text, range.start);
    if (line < startOfLine(source.text, start) || line > end + 1) return false;
    const lines = source.text.slice(line, line + 2_000).split('\n', 2);
    return lines.some((text) => keyOf(text.trimStart()) === key);
  });
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Issues of a line after which it is unclear which key this and the next line belong to. */
const ofDepth: ReadonlySet<string> = new Set([...ofIndentation, 'yaml/syntax']);

/** The range of a value with its content; the whole file for the root. */
function placeWith(pointer: string, source: Source): Range {
  return pointer === '' ? { start: 0, end: source.text.length } : source.rangeOf(pointer);
}

/** True if a value is empty or has the wrong type only because its content is invalid YAML, which is reported. */
function isHalfRead({ pointer, error }: SchemaIssue, source: Source): boolean {
  if (!['type', 'if', 'minProperties', 'minItems'].includes(error.keyword)) return false;
  const below = `${pointer}/`;
  const { start, end } = source.rangeOf(pointer);
  return (
    (typeof error.data === 'object' && source.diagnostics.some(isOfDepthWithin)) ||
    source.unreadable.some((place) => place.startsWith(below)) ||
    source.diagnostics.some((finding) => isError(finding) && finding.pointer.startsWith(below))
  );

  /** A line at the wrong depth turns items into keys, or keys into a list. */
  function isOfDepthWithin({ code, range }: Diagnostic): boolean {
    return ofIndentation.has(code) && range !== undefined && range.start >= start && range.start <= end;
  }
}

/** True if a pointer is one of the places or inside one. The whole file doesn't count as a place. */
function leadsInto(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (places.has(pointer.slice(0, end))) return true;
  }
  return false;
}
