import type { PartKey, Report } from '../../schema/report.gen.js';
import { pointsOf } from '../context/points-of.js';
import { partKeys } from '../context/report-paths.js';
import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Phase I of the letter ends with the finished draft: the drafts of both sides together contain all five parts. */
export const draftsRecorded: GateRule = {
  code: 'phase/drafts-recorded',
  kind: 'gate',
  phase: 'I',
  title: { en: 'A finished draft of each part is recorded', zh: '各部分初稿均已记录' },
  why: {
    en: 'Phase I ends when the two sides have finished the draft report.',
    zh: '双方完成报告初稿，第一阶段方告结束。',
  },
  help: {
    en: 'Record who finished which parts, and when:',
    zh: '请记录哪一方在何时完成了哪些部分：',
  },
  bad: 'phases:\n  I:\n    drafts:\n      - side: china\n        parts: [modernization]',
  good: 'phases:\n  I:\n    drafts:\n      - side: china\n        parts: [modernization, interaction, chinaInitiative]\n        completed: 2026-04-11\n      - side: partner\n        parts: [partnerInitiatives, future]\n        completed: 2026-04-25',
  *check({ report }) {
    const missing = partKeys.filter((part) => !isDrafted(part, report));
    if (missing.length === 0) return;
    yield {
      pointer: '/phases/I/drafts',
      sentence: 'gate.drafts-missing',
      values: { parts: { kind: 'parts', ordinals: missing.map((part) => partKeys.indexOf(part) + 1) } },
      owes: bothSides,
    };
  },
};

/** A part is drafted if a finished draft lists the part, or if finished drafts list all its points by path. */
function isDrafted(part: PartKey, report: Report): boolean {
  const finished = (report.phases?.I?.drafts ?? []).filter((draft) => draft.completed !== undefined);
  if (finished.some((draft) => draft.parts?.includes(part))) return true;
  const paths = finished.flatMap((draft) => draft.paths ?? []);
  return pointsOf(part, report).every((point) =>
    paths.some((path) => path === point.path || point.path.startsWith(`${path}.`)),
  );
}
