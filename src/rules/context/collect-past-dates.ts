import type { Words } from '../../diagnostics/diagnostic.js';
import type { Report } from '../../schema/report.gen.js';

/** The date of something that is recorded as done. */
export interface PastDate {
  readonly value: string | number;
  readonly pointer: string;
  /** What was done, as the subject of a sentence. */
  readonly what: Words;
}

/** Every date of something recorded as done, in the order of the format, without dates of references. */
export function collectPastDates(report: Report): readonly PastDate[] {
  return [...beforeTheWork(report), ...ofTheRecord(report), ...ofTheText(report)];
}

function* beforeTheWork({ sides, plan }: Report): Iterable<PastDate> {
  for (const side of ['china', 'partner'] as const) {
    for (const [index, institution] of sides[side].institutions.entries()) {
      const at = `/sides/${side}/institutions/${String(index)}/established`;
      yield* dated(institution.established, at, 'The founding of the institution', '机构的成立');
    }
  }
  yield* dated(plan?.acceptance?.date, '/plan/acceptance/date', 'The acceptance', '接受邀请');
  yield* dated(plan?.agreed?.date, '/plan/agreed/date', 'The agreement on the plan', '商定研究设计方案');
  for (const [index, deviation] of (plan?.deviations ?? []).entries()) {
    const at = `/plan/deviations/${String(index)}/agreed`;
    yield* dated(deviation.agreed, at, 'The agreement on this deviation', '商定该变更事项');
  }
}

function* ofTheRecord({ phases }: Report): Iterable<PastDate> {
  const { I, II, III, IV } = phases ?? {};
  for (const [index, draft] of (I?.drafts ?? []).entries()) {
    const at = `/phases/I/drafts/${String(index)}/completed`;
    yield* dated(draft.completed, at, 'The completion of this draft', '该初稿的完成');
  }
  for (const [index, seminar] of (II?.seminars ?? []).entries()) {
    if (seminar.status !== 'held') continue;
    const at = `/phases/II/seminars/${String(index)}/date`;
    yield* dated(seminar.date, at, 'This seminar, said to be held,', '记为已举行的研讨会');
  }
  yield* dated(II?.consensus?.date, '/phases/II/consensus/date', 'The consensus', '共识');
  yield* dated(II?.editor?.designated, '/phases/II/editor/designated', 'The choice of the editor', '统稿人的指定');
  const sent = '/phases/III/circulated/date';
  yield* dated(III?.circulated?.date, sent, 'The sending of the revised report', '修订稿的送出');
  for (const [index, opinion] of (III?.opinions ?? []).entries()) {
    yield* dated(opinion.date, `/phases/III/opinions/${String(index)}/date`, 'This opinion', '该意见');
  }
  yield* dated(III?.frozen?.date, '/phases/III/frozen/date', 'The closing of the text', '定稿');
  for (const [index, signOff] of (IV?.signOffs ?? []).entries()) {
    yield* dated(signOff.date, `/phases/IV/signOffs/${String(index)}/date`, 'This signature', '该签署');
  }
  for (const [index, item] of (IV?.publicity ?? []).entries()) {
    yield* dated(item.date, `/phases/IV/publicity/${String(index)}/date`, 'This piece of publicity', '该报道');
  }
}

function* ofTheText({ parts, quotes }: Report): Iterable<PastDate> {
  for (const [index, item] of (parts.partnerInitiatives.items ?? []).entries()) {
    const at = `/parts/partnerInitiatives/items/${String(index)}/adopted`;
    yield* dated(item.adopted, at, 'The adoption of the initiative', '该倡议的通过');
  }
  for (const [index, quote] of (quotes ?? []).entries()) {
    yield* dated(quote.date, `/quotes/${String(index)}/date`, 'The quotation', '该引语');
  }
}

function* dated(value: string | number | undefined, pointer: string, en: string, zh: string): Iterable<PastDate> {
  if (value !== undefined) yield { value, pointer, what: { en, zh } };
}
