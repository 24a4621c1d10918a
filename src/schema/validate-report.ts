import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import { byPlace, diagnostic, isError } from '../diagnostics/diagnostic.js';
import { explainLeftOut, limitEach } from '../diagnostics/limit-findings.js';
import type { Source } from '../source/source.js';
import { composeTexts } from './compose-texts.js';
import { explainEmpty } from './explain/explain-empty.js';
import { explainEmptyKey } from './explain/explain-empty-key.js';
import { explainSlip } from './explain/explain-slip.js';
import { foldErrors } from './fold-errors.js';
import type { Slip } from './fold-errors.js';
import { keepSpelling } from './keep-spelling.js';
import type { Report } from './report.gen.js';
import { validateData } from './report-validator.gen.js';
import { settleEmpties } from './settle-empties.js';

/** What a file holds as a report, and what the schema says about it; `report` is there when nothing is an error. */
export interface Validation {
  readonly report?: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a file against the schema and puts each finding in words for people who write reports.
 * Optional keys without a value count as not written. What could not be read is not found missing as well.
 */
export function validateReport(source: Source): Validation {
  if (source.data === undefined) return { diagnostics: [] };
  const unreadable = new Set(source.unreadable);
  const { data, empty, hollow } = settleEmpties(source.data);
  const slips = foldErrors(validateData(data)).filter(
    (slip) => isReadable(slip, unreadable) && !isMisplaced(slip, source) && !isHalfRead(slip, source),
  );
  const needed = new Set(slips.filter(({ error }) => error.keyword === 'required').map(({ pointer }) => pointer));
  const told = limitEach(slips, ({ error, half }) => `${error.keyword} ${half}`);
  const blanks = limitEach(
    [...empty].filter((pointer) => !leadsInto(pointer, needed) && !leadsInto(pointer, unreadable)),
    () => 'empty',
  );
  const findings: readonly Finding[] = [
    ...told.kept.map((slip) => {
      const isEmpty = empty.has(slip.pointer) || hollow.has(slip.pointer);
      return isEmpty ? explainEmpty(slip, source) : explainSlip(slip, source);
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

function placeOf({ pointer, half }: Slip, source: Source): Pick<Finding, 'pointer' | 'range'> {
  return { pointer, range: source.rangeOf(pointer, half) };
}

/** False for what only follows from a place that could not be read, and that the source has reported. */
function isReadable(slip: Slip, unreadable: ReadonlySet<string>): boolean {
  if (unreadable.has('') && slip.error.keyword === 'required') return false;
  return !leadsInto(slip.pointer, unreadable);
}

/** The depths of these lines are not what their author meant: where their keys landed is not the author's word. */
const ofIndentation: ReadonlySet<string> = new Set([
  'yaml/tab-indentation',
  'yaml/odd-indentation',
  'yaml/uneven-indentation',
]);

/** True for a key that seems unknown only because its line is indented in a way that is reported already. */
function isMisplaced({ pointer, half }: Slip, source: Source): boolean {
  if (half !== 'key') return false;
  const { start } = source.rangeOf(pointer, 'key');
  const line = source.text.lastIndexOf('\n', start - 1) + 1;
  return source.diagnostics.some(
    ({ code, range }) => ofIndentation.has(code) && range !== undefined && range.start >= line && range.start <= start,
  );
}

/** True for a value that is empty or of another kind only because what stands in it is no YAML, which is reported. */
function isHalfRead({ pointer, error }: Slip, source: Source): boolean {
  if (!['type', 'if', 'minProperties', 'minItems'].includes(error.keyword)) return false;
  const below = `${pointer}/`;
  return (
    source.unreadable.some((place) => place.startsWith(below)) ||
    source.diagnostics.some((finding) => isError(finding) && finding.pointer.startsWith(below))
  );
}

/** True where a pointer leads to one of the places or into it; the whole file is none of them. */
function leadsInto(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (places.has(pointer.slice(0, end))) return true;
  }
  return false;
}
