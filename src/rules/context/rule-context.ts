import { type Edition, editionsOf, ownLanguagesOf } from '../../document/editions.js';
import { collectIds, type IdEntry } from './collect-ids.js';
import { ProseLibrary } from '../../prose/prose-library.js';
import type { Prose } from '../../prose/prose.js';
import { collectInstitutions, type InstitutionEntry } from './collect-institutions.js';
import { collectStrings, type TypedString } from './collect-strings.js';
import { collectPeople, type PersonEntry } from './collect-people.js';
import type { Report, Side } from '../../schema/report.gen.js';

/** The input of the rules, prepared once per report. */
export interface RuleContext {
  readonly report: Report;
  /** `YYYY-MM-DD`; passed in, so that results are reproducible. */
  readonly today: string;
  /** The editions in file order, or the default ones. */
  readonly editions: readonly Edition[];
  /** Languages of the partner among the editions; empty where none is. */
  readonly ownLanguages: readonly string[];
  /** Every id in file order, including duplicates. */
  readonly ids: readonly IdEntry[];
  /** The first entry of each id. */
  readonly byId: ReadonlyMap<string, IdEntry>;
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly institutions: ReadonlyMap<string, InstitutionEntry>;
  /** Keys of the references; `undefined` if they are in a separate file that was not read. */
  readonly referenceKeys: ReadonlySet<string> | undefined;
  /** What prose mentions, as written after `@`; `undefined` if prose was not read. */
  readonly named: ReadonlySet<string> | undefined;
  /** Every string of the report as typed. */
  readonly strings: readonly TypedString[];
  /** Reads the Markdown of a text; results are cached. */
  readonly readProse: (markdown: string) => Prose;
}

/** What callers may know in addition to the report. */
export interface Surroundings {
  /** Keys of references from a file next to the report. */
  readonly referenceKeys?: ReadonlySet<string>;
  /** What prose mentions, as written after `@`: `tbl-trade`, `box-water`, `whitepaper-2023`. */
  readonly named?: ReadonlySet<string>;
  /** Prose that was already read. */
  readonly library?: ProseLibrary;
}

/** Prepares the indexes that the rules share. */
export function prepareContext(report: Report, today: string, surroundings: Surroundings = {}): RuleContext {
  const ids = collectIds(report);
  const library = surroundings.library ?? new ProseLibrary();
  return {
    report,
    today,
    editions: editionsOf(report),
    ownLanguages: ownLanguagesOf(report),
    ids,
    byId: firstOfEach(ids),
    people: collectPeople(report),
    institutions: collectInstitutions(report),
    referenceKeys: Array.isArray(report.references)
      ? new Set(report.references.map((reference) => reference.id))
      : report.references === undefined
        ? new Set()
        : surroundings.referenceKeys,
    named: surroundings.named,
    strings: collectStrings(report),
    readProse: (markdown) => library.get(markdown),
  };
}

function firstOfEach(entries: readonly IdEntry[]): ReadonlyMap<string, IdEntry> {
  const first = new Map<string, IdEntry>();
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  return first;
}

/** The two sides in the order of the letter. */
export const sides: readonly Side[] = ['china', 'partner'];
