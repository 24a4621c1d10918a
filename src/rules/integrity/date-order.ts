import { daySpan } from '../calendar.js';
import type { RuleContext } from '../context/rule-context.js';
import type { Timetable } from '../../schema/report.gen.js';
import type { IntegrityRule } from '../rule.js';

/** Dates that can only follow one another do so. Months and years are given the benefit of the doubt. */
export const dateOrder: IntegrityRule = {
  code: 'date/order',
  kind: 'integrity',
  title: { en: 'Dates are in order', zh: '日期先后须合理' },
  why: {
    en: 'An effect that comes before its cause is a slip in one of the two dates.',
    zh: '先有结果后有原因，必有一个日期写错。',
  },
  help: { en: 'Correct one of the two dates.', zh: '请更正其中一个日期。' },
  bad: 'circulated:\n  date: 2025-08-25\n  due: 2025-08-15',
  good: 'circulated:\n  date: 2025-08-25\n  due: 2025-09-15',
  *check(context) {
    for (const { later, earlier, en, zh } of pairs(context)) {
      if (later?.value === undefined || earlier?.value === undefined) continue;
      if (!isSurelyBefore(later.value, earlier.value)) continue;
      yield {
        pointer: later.pointer,
        message: { en, zh },
        related: [{ pointer: earlier.pointer, message: { en: 'The other date.', zh: '另一个日期。' } }],
      };
    }
  },
};

interface Dated {
  readonly value: string | number | undefined;
  readonly pointer: string;
}

interface Pair {
  readonly earlier: Dated | undefined;
  readonly later: Dated | undefined;
  readonly en: string;
  readonly zh: string;
}

function* pairs({ report: { plan, phases } }: RuleContext): Iterable<Pair> {
  yield* timetable(plan?.timetable ?? {});
  const seminars = new Map(
    (phases?.II?.seminars ?? []).map(({ id, date }, index) => [
      id ?? String(index),
      { value: date, pointer: `/phases/II/seminars/${String(index)}/date` },
    ]),
  );
  for (const [index, { seminar, due }] of (phases?.II?.decisions ?? []).entries()) {
    yield {
      earlier: seminars.get(seminar ?? ''),
      later: { value: due, pointer: `/phases/II/decisions/${String(index)}/due` },
      en: 'The decision is due before the seminar that took it.',
      zh: '决定的期限早于作出决定的研讨会。',
    };
  }
  const consensus = { value: phases?.II?.consensus?.date, pointer: '/phases/II/consensus/date' };
  const decidedAt = new Map((phases?.II?.decisions ?? []).map(({ id, seminar }) => [id, seminar]));
  for (const decision of phases?.II?.consensus?.decisions ?? []) {
    yield {
      earlier: seminars.get(decidedAt.get(decision) ?? ''),
      later: consensus,
      en: `The consensus is dated before the seminar that took the decision \`${decision}\`.`,
      zh: `共识的日期早于作出决定 \`${decision}\` 的研讨会。`,
    };
  }
  const circulated = { value: phases?.III?.circulated?.date, pointer: '/phases/III/circulated/date' };
  yield {
    earlier: circulated,
    later: { value: phases?.III?.circulated?.due, pointer: '/phases/III/circulated/due' },
    en: 'Opinions are due before the text was sent to the members.',
    zh: '意见期限早于文本送出的日期。',
  };
  for (const [index, { date }] of (phases?.III?.opinions ?? []).entries()) {
    yield {
      earlier: circulated,
      later: { value: date, pointer: `/phases/III/opinions/${String(index)}/date` },
      en: 'The opinion is dated before the text was sent to the members.',
      zh: '意见的日期早于文本送出的日期。',
    };
  }
  yield {
    earlier: circulated,
    later: { value: phases?.III?.frozen?.date, pointer: '/phases/III/frozen/date' },
    en: 'The text was closed before it was sent to the members.',
    zh: '定稿的日期早于文本送成员征求意见的日期。',
  };
}

function* timetable(due: Timetable): Iterable<Pair> {
  let before: Dated | undefined;
  for (const key of ['draft', 'seminars', 'opinions', 'conferences'] as const) {
    const value = due[key];
    if (value === undefined) continue;
    const step = { value: startOf(value), pointer: `/plan/timetable/${key}` };
    yield {
      earlier: before,
      later: step,
      en: 'This step of the timetable begins before the one that it follows.',
      zh: '时间表的这一步早于它的前一步。',
    };
    before = step;
  }
}

function startOf(value: string | number): string {
  return String(value).split('/')[0] ?? '';
}

/** True only where the last possible day of one lies before the first possible day of the other. */
function isSurelyBefore(a: string | number, b: string | number): boolean {
  const first = daySpan(a);
  const second = daySpan(b);
  return first !== undefined && second !== undefined && first.last < second.first;
}
