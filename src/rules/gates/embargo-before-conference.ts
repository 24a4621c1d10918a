import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** The embargo ends when the first news conference begins, or earlier. Compared as moments, across time zones. */
export const embargoBeforeConference: GateRule = {
  code: 'phase/embargo-before-conference',
  kind: 'gate',
  phase: 'IV',
  title: { en: 'The embargo ends before the first conference', zh: '禁发期须早于首场发布会结束' },
  why: {
    en: 'What is said at a news conference is public.',
    zh: '新闻发布会上公布的内容即为公开。',
  },
  help: {
    en: 'Let `study.embargo` end when the first news conference begins, or earlier. Mind the offsets:',
    zh: '请让 `study.embargo` 不晚于首场新闻发布会的开始，并注意时区：',
  },
  bad: 'study:\n  embargo: 2026-11-19T10:00:00+08:00',
  good: 'study:\n  embargo: 2026-11-18T10:00:00+08:00',
  *check({ report }) {
    const embargo = report.study.embargo;
    if (embargo === undefined) return;
    const conferences = (report.phases?.IV?.conferences ?? []).map(({ start }, index) => ({ start, index }));
    const first = conferences.sort((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
    if (first === undefined || Date.parse(embargo) <= Date.parse(first.start)) return;
    yield {
      pointer: '/study/embargo',
      sentence: 'gate.embargo-late',
      values: { start: { kind: 'moment', moment: first.start } },
      owes: bothSides,
      related: [
        {
          pointer: `/phases/IV/conferences/${String(first.index)}/start`,
          message: { en: 'The first news conference.', zh: '首场新闻发布会。' },
        },
      ],
    };
  },
};
