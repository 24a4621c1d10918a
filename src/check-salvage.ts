import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.js';
import type { ProseLibrary } from './prose/prose-library.js';
import { checkProse } from './prose/check-prose.js';
import { checkRules } from './rules/check-rules.js';
import { salvageReport } from './schema/salvage-report.js';
import type { Source } from './source/source.js';

/** Findings that stand whatever else is wrong with the file: two of one name, and a name that nothing bears. */
const trusted: ReadonlySet<string> = new Set(['id/unique', 'id/known', 'reference/unique', 'reference/known']);

/**
 * Goes on checking a file that does not fit the schema: what its prose names and what its ids resolve to, so that one
 * run tells all. Says nothing of what a faulty or unreadable place may hold.
 */
export function checkSalvage(source: Source, library: ProseLibrary, today: string): readonly Diagnostic[] {
  if (source.unreadable.length > 0) return [];
  const salvage = salvageReport(source.data);
  if (salvage === undefined) return [];
  const { report, toFile } = salvage;
  const inFile: Source = {
    ...source,
    rangeOf: (pointer, half) => source.rangeOf(toFile(pointer), half),
    rangeWithin: (pointer, start, end) => source.rangeWithin(toFile(pointer), start, end),
    spellingOf: (pointer) => source.spellingOf(toFile(pointer)),
  };
  const written = writtenIds(source.data);
  const referenceKeys =
    typeof report.references === 'string'
      ? undefined
      : new Set([...(report.references ?? []).map(({ id }) => id), ...written]);
  const prose = checkProse({ report, source: inFile, library, referenceKeys });
  const rules = checkRules({
    report,
    source: inFile,
    today,
    library,
    ...(referenceKeys === undefined ? {} : { referenceKeys }),
  });
  return [...prose.diagnostics, ...rules.filter(({ code }) => trusted.has(code))]
    .filter((finding) => !written.has(idIn(finding, source)) || finding.code.endsWith('/unique'))
    .map((finding) => diagnostic(finding.file, { ...finding, pointer: toFile(finding.pointer) }));
}

/** The id that a finding is about, as it stands in the file. */
function idIn({ range }: Diagnostic, source: Source): string {
  const text = range === undefined ? '' : source.text.slice(range.start, range.end);
  return text.replace(/^["']|["']$/g, '').replace(/^@(?:(?:fig|val|tbl|rec|sec|app|quote|box|agreed)-)?/, '');
}

/** Every id that stands in the file, well formed or not. */
function writtenIds(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) writtenIds(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && (typeof inner === 'string' || typeof inner === 'number')) found.add(String(inner));
      if (key === 'indicators' && typeof inner === 'object' && inner !== null) {
        for (const id of Object.keys(inner as object)) found.add(id);
      }
      writtenIds(inner, found);
    }
  }
  return found;
}
