import { withoutUndefined } from '../values/without-undefined.js';
import { diagnostic, isError, type Diagnostic } from '../diagnostics/diagnostic.js';
import { nameAt } from './name-at.js';
import type { ProseLibrary } from '../prose/prose-library.js';
import { checkProse } from '../prose/check-prose.js';
import { checkRules } from '../rules/check-rules.js';
import { composeTexts } from '../schema/compose-texts.js';
import { takePartialReport } from './take-partial-report.js';
import type { Source } from '../source/source.js';

/** Diagnostics that are right whatever else is wrong in the file: duplicate and unknown names. */
const trusted: ReadonlySet<string> = new Set(['id/unique', 'id/known', 'reference/unique', 'reference/known']);

/**
 * Checks the valid part of a file that does not fit the schema: the names in its prose, and its ids, so that one run
 * reports everything. Reports nothing about the content of invalid or unreadable places.
 */
export function checkPartialReport(source: Source, library: ProseLibrary, today: string): readonly Diagnostic[] {
  const partial = takePartialReport(composeTexts(source.data, source.text));
  if (partial === undefined) return [];
  const { report, toFile } = partial;
  const inFile: Source = {
    ...source,
    rangeOf: (pointer, half) => source.rangeOf(toFile(pointer), half),
    rangeWithin: (pointer, start, end) => source.rangeWithin(toFile(pointer), start, end),
    spellingOf: (pointer) => source.spellingOf(toFile(pointer)),
  };
  const written = writtenIds(source.data, idsInText(source));
  const referenceKeys =
    typeof report.references === 'string'
      ? undefined
      : new Set([...(report.references ?? []).map(({ id }) => id), ...written]);
  const prose = checkProse({ report, source: inFile, library, editions: [], referenceKeys });
  const rules = checkRules({
    report,
    source: inFile,
    today,
    library,
    ...withoutUndefined({ referenceKeys }),
  });
  return [...prose.diagnostics, ...rules.filter(({ code }) => trusted.has(code))]
    .filter(({ code }) => source.unreadable.length === 0 || !ofNotes.has(code))
    .filter((finding) => !written.has(idIn(finding, source)) || finding.code.endsWith('/unique'))
    .map((finding) => diagnostic(finding.file, { ...finding, pointer: toFile(finding.pointer) }));
}

/** The note or its mark may be in a part of the text that could not be read. */
const ofNotes: ReadonlySet<string> = new Set(['prose/unknown-note', 'prose/unused-note']);

/**
 * Ids and names of indicators, searched in the lines of the file: they may be in an unreadable place or at a wrong
 * depth.
 */
function idsInText({ text, unreadable, diagnostics }: Source): Set<string> {
  if (unreadable.length === 0 && !diagnostics.some(isError)) return new Set();
  const lines = text.matchAll(
    /^[ \t\u3000]*(?:-[ \t]*)?(?:id[:：][ \t]*["']?([\w-]+)|([a-z][a-z0-9-]*)[:：][ \t]*$)/gm,
  );
  return new Set(Array.from(lines, ([, id, key]) => id ?? key ?? ''));
}

/** The id that a diagnostic is about; in prose a prefix names its kind (`tbl-`). */
function idIn(finding: Diagnostic, { text }: Source): string {
  const name = nameAt(finding, text);
  return finding.code === 'prose/unknown-mention' ? name.replace(/^[a-z]+-/, '') : name;
}

/** Every id in the file, valid or not. */
function writtenIds(value: unknown, found: Set<string>): ReadonlySet<string> {
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
