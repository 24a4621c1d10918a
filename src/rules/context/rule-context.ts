import { type Edition, editionsOf, ownLanguagesOf } from '../../document/editions.js';
import { collectIds, type IdEntry } from './collect-ids.js';
import { ProseLibrary } from '../../prose/prose-library.js';
import type { Prose } from '../../prose/prose.js';
import { collectInstitutions, type InstitutionEntry } from './collect-institutions.js';
import { collectStrings, type TypedString } from './collect-strings.js';
import { collectPeople, type PersonEntry } from './collect-people.js';
import type { Report, Side } from '../../schema/report.gen.js';

/** What rules look at, prepared once a report. */
export interface RuleContext {
  readonly report: Report;
  /** `YYYY-MM-DD`; an argument, so that a result can be repeated. */
  readonly today: string;
  /** The editions in the order of the file, or the default ones. */
  readonly editions: readonly Edition[];
  /** Languages of the partner among the editions; empty where none is. */
  readonly ownLanguages: readonly string[];
  /** Every id in the order of the file, duplicates included. */
  readonly ids: readonly IdEntry[];
  /** The first entry of each id. */
  readonly byId: ReadonlyMap<string, IdEntry>;
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly institutions: ReadonlyMap<string, InstitutionEntry>;
  /** Keys of the references; `undefined` where they stand in a file of their own that no one has read. */
  readonly referenceKeys: ReadonlySet<string> | undefined;
  /** What prose names, as written after `@`; `undefined` where no one has looked. */
  readonly named: ReadonlySet<string> | undefined;
  /** Every string of the report as it was typed. */
  readonly strings: readonly TypedString[];
  /** Reads the Markdown of a text, each text once. */
  readonly readProse: (markdown: string) => Prose;
}

/** What a caller may know beside the report. */
export interface Surroundings {
  /** Keys of references that stand in a file beside the report. */
  readonly referenceKeys?: ReadonlySet<string>;
  /** What prose names, as written after `@`: `tbl-trade`, `box-water`, `whitepaper-2023`. */
  readonly named?: ReadonlySet<string>;
  /** Texts that have been read already. */
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
