import { byEditor } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Each revision after the text was sent to all members has a comment or a decision as its cause. */
export const changesNamed: GateRule = {
  code: 'phase/changes-named',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Each later revision names its cause', zh: '征求意见后的每一稿均有依据' },
  why: {
    en: 'Members gave their opinion on one text; whoever changes it afterwards says because of what.',
    zh: '成员是就某一稿表示意见的；此后的改动须说明因何而改。',
  },
  help: {
    en: 'Write the number of the revision beside the comments and decisions that it carries out:',
    zh: '请在该稿所落实的意见或决定旁写明稿次：',
  },
  bad: 'study:\n  revision: 8\nphases:\n  III:\n    circulated:\n      revision: 7\n      date: 2026-08-01',
  good: 'study:\n  revision: 8\nphases:\n  III:\n    circulated:\n      revision: 7\n      date: 2026-08-01\n    opinions:\n      - member: chen\n        verdict: agree-with-comments\n        comments:\n          - id: com-rail\n            text: Print both figures.\n            disposition: accepted\n            doneIn: 8',
  *check(context) {
    const { study, phases } = context.report;
    const sent = phases?.III?.circulated?.revision;
    const last = phases?.III?.frozen?.revision ?? study.revision;
    if (sent === undefined || last === undefined) return;
    const comments = (phases?.III?.opinions ?? []).flatMap((opinion) => opinion.comments ?? []);
    const named = new Set([...comments, ...(phases?.II?.decisions ?? [])].map(({ doneIn }) => doneIn));
    // Limits the number of findings if the revision number is mistyped.
    for (let revision = sent + 1; revision <= Math.min(last, sent + most); revision += 1) {
      if (named.has(revision)) continue;
      yield {
        pointer: '/phases/III/circulated/revision',
        sentence: 'gate.change-unnamed',
        values: { revision: { kind: 'count', count: revision } },
        owes: byEditor(context),
      };
    }
  },
};

const most = 20;
