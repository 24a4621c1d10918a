import { daySpan } from '../calendar.js';
import { collectPastDates } from '../context/collect-past-dates.js';
import type { IntegrityRule } from '../rule.js';

/** Nothing that is recorded as done is dated in the future. A month or a year counts from its first day. */
export const doneIsPast: IntegrityRule = {
  code: 'date/not-in-future',
  kind: 'integrity',
  title: { en: 'What is done is not in the future', zh: '已完成的事项不得在将来' },
  why: {
    en: 'The record of the work is printed as what has happened.',
    zh: '工作记录印出的是已经发生的事。',
  },
  help: {
    en: 'Correct the date, or record the event once it has taken place. A seminar to come has `status: planned`.',
    zh: '请更正日期，或待事情发生后再记录。尚未举行的研讨会写 `status: planned`。',
  },
  bad: 'seminars:\n  - date: 2099-05-16\n    status: held',
  good: 'seminars:\n  - date: 2099-05-16\n    status: planned',
  *check({ report, today }) {
    for (const { value, pointer, what } of collectPastDates(report)) {
      const span = daySpan(value);
      if (span === undefined || span.first <= today) continue;
      yield {
        pointer,
        message: {
          en: `${what.en} is dated ${String(value)}, after today (${today}).`,
          zh: `${what.zh}的日期为 ${String(value)}，晚于今天（${today}）。`,
        },
      };
    }
  },
};
