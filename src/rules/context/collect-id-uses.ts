import type { Contact, Report } from '../../schema/report.gen.js';
import type { IdKind } from './collect-ids.js';

/** A field that refers to an id, and the kinds of entry that are allowed. */
export interface IdUse {
  readonly id: string;
  readonly pointer: string;
  readonly wants: readonly IdKind[];
  /** The part of the report that must contain the id, for example `interaction`. */
  readonly part?: string;
}

const person: readonly IdKind[] = ['person'];
const institution: readonly IdKind[] = ['institution'];

/** Every field that refers to an id, in the order of the format, without addresses and keys of references. */
export function collectIdUses(report: Report): readonly IdUse[] {
  return [
    ...ofStudy(report),
    ...ofPlan(report),
    ...ofRecord(report),
    ...ofFront(report),
    ...ofParts(report),
    ...ofFigures(report),
  ];
}

function* ofStudy(report: Report): Iterable<IdUse> {
  for (const [index, edition] of (report.study.editions ?? []).entries()) {
    if (typeof edition === 'string') continue;
    yield* many(edition.translators, `/study/editions/${String(index)}/translators`, person);
    yield* many(edition.revisers, `/study/editions/${String(index)}/revisers`, person);
  }
  for (const side of ['china', 'partner'] as const) {
    const { institutions, team } = report.sides[side];
    for (const [index, { contacts }] of institutions.entries()) {
      for (const [contactIndex, contact] of (contacts ?? []).entries()) {
        yield* contactOf(contact, `/sides/${side}/institutions/${String(index)}/contacts/${String(contactIndex)}`);
      }
    }
    for (const [index, member] of (team ?? []).entries()) {
      yield* one(member.institution, `/sides/${side}/team/${String(index)}/institution`, institution);
    }
  }
}

function* ofPlan({ plan }: Report): Iterable<IdUse> {
  yield* many(plan?.acceptance?.by, '/plan/acceptance/by', person);
  yield* many(plan?.agreed?.by, '/plan/agreed/by', person);
}

function* ofRecord({ phases }: Report): Iterable<IdUse> {
  for (const [index, seminar] of (phases?.II?.seminars ?? []).entries()) {
    const at = `/phases/II/seminars/${String(index)}`;
    yield* one(seminar.host, `${at}/host`, institution);
    yield* many(seminar.participants, `${at}/participants`, person);
    yield* many(seminar.observers, `${at}/observers`, person);
  }
  for (const [index, decision] of (phases?.II?.decisions ?? []).entries()) {
    const at = `/phases/II/decisions/${String(index)}`;
    yield* one(decision.seminar, `${at}/seminar`, ['seminar']);
    yield* many(decision.by, `${at}/by`, person);
    yield* one(decision.owner, `${at}/owner`, ['person', 'institution']);
  }
  yield* many(phases?.II?.consensus?.by, '/phases/II/consensus/by', person);
  yield* many(phases?.II?.consensus?.decisions, '/phases/II/consensus/decisions', ['decision']);
  for (const [index, wording] of (phases?.II?.agreedWording ?? []).entries()) {
    yield* one(wording.decision, `/phases/II/agreedWording/${String(index)}/decision`, ['decision']);
  }
  yield* one(phases?.II?.editor?.person, '/phases/II/editor/person', person);
  yield* many(phases?.II?.editor?.by, '/phases/II/editor/by', person);
  for (const [index, opinion] of (phases?.III?.opinions ?? []).entries()) {
    yield* one(opinion.member, `/phases/III/opinions/${String(index)}/member`, person);
  }
  for (const [index, dissent] of (phases?.III?.dissents ?? []).entries()) {
    yield* one(dissent.member, `/phases/III/dissents/${String(index)}/member`, person);
  }
  for (const [index, conference] of (phases?.IV?.conferences ?? []).entries()) {
    const at = `/phases/IV/conferences/${String(index)}`;
    yield* one(conference.organizer, `${at}/organizer`, institution);
    yield* many(conference.speakers, `${at}/speakers`, person);
    yield* many(conference.interpreters, `${at}/interpreters`, person);
    yield* contactOf(conference.contact, `${at}/contact`);
  }
  for (const [index, signOff] of (phases?.IV?.signOffs ?? []).entries()) {
    yield* one(signOff.institution, `/phases/IV/signOffs/${String(index)}/institution`, institution);
    yield* one(signOff.person, `/phases/IV/signOffs/${String(index)}/person`, person);
  }
  for (const [index, item] of (phases?.IV?.publicity ?? []).entries()) {
    yield* one(item.organizer, `/phases/IV/publicity/${String(index)}/organizer`, institution);
  }
}

function* ofFront({ front, boxes }: Report): Iterable<IdUse> {
  for (const [index, foreword] of (front?.forewords ?? []).entries()) {
    yield* many(foreword.by, `/front/forewords/${String(index)}/by`, person);
  }
  for (const [index, disclaimer] of (front?.disclaimers ?? []).entries()) {
    yield* one(disclaimer.institution, `/front/disclaimers/${String(index)}/institution`, institution);
  }
  for (const [index, funding] of (front?.funding ?? []).entries()) {
    yield* one(funding.institution, `/front/funding/${String(index)}/institution`, institution);
  }
  for (const [index, box] of (boxes ?? []).entries()) yield* many(box.by, `/boxes/${String(index)}/by`, person);
}

const ofPartTwo: readonly IdKind[] = ['achievement', 'problem', 'section'];

function* ofParts({ parts }: Report): Iterable<IdUse> {
  yield* authors(parts, '/parts');
  for (const [index, row] of (parts.future.integration ?? []).entries()) {
    yield* one(row.partner, `/parts/future/integration/${String(index)}/partner`, ['initiative']);
  }
  for (const list of ['strategies', 'recommendations'] as const) {
    for (const [index, item] of (parts.future[list] ?? []).entries()) {
      for (const use of many(item.basis, `/parts/future/${list}/${String(index)}/basis`, ofPartTwo)) {
        yield { ...use, part: 'interaction' };
      }
    }
  }
}

/** Any point or section of a part may name its authors, always in the same form. */
function* authors(value: unknown, pointer: string): Iterable<IdUse> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* authors(item, `${pointer}/${String(index)}`);
    return;
  }
  for (const [key, child] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    // `by` next to `text` names authors; in a plain map of languages it would be a language tag.
    if (key === 'by' && Object.hasOwn(value, 'text')) {
      yield* many(child as string | readonly string[], `${pointer}/by`, person);
    } else {
      yield* authors(child, `${pointer}/${key}`);
    }
  }
}

function* ofFigures({ indicators, figures }: Report): Iterable<IdUse> {
  for (const [id, { derivedFrom }] of Object.entries(indicators ?? {})) {
    yield* many(derivedFrom?.of, `/indicators/${id}/derivedFrom/of`, ['indicator']);
  }
  for (const [index, { chart }] of (figures ?? []).entries()) {
    for (const [at, series] of (chart?.series ?? []).entries()) {
      yield* one(series.indicator, `/figures/${String(index)}/chart/series/${String(at)}/indicator`, ['indicator']);
    }
  }
}

function contactOf(contact: Contact | undefined, pointer: string): Iterable<IdUse> {
  return one(contact?.person, `${pointer}/person`, person);
}

function* one(id: string | undefined, pointer: string, wants: readonly IdKind[]): Iterable<IdUse> {
  if (id !== undefined) yield { id, pointer, wants };
}

function* many(
  ids: string | readonly string[] | undefined,
  pointer: string,
  wants: readonly IdKind[],
): Iterable<IdUse> {
  if (typeof ids === 'string') yield { id: ids, pointer, wants };
  else for (const [index, id] of (ids ?? []).entries()) yield { id, pointer: `${pointer}/${String(index)}`, wants };
}
