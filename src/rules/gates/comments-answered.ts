import { byEditor } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Every comment of a member has a disposition. */
export const commentsAnswered: GateRule = {
  code: 'phase/comments-answered',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Every comment has a disposition', zh: '每条意见均有处理结果' },
  why: {
    en: 'A member who comments may know what became of it, before the text is final.',
    zh: '定稿之前，成员应知道其意见的处理结果。',
  },
  help: {
    en: 'Say what became of it: `accepted`, `partly` or `rejected`, best with a reply:',
    zh: '请写明处理结果：`accepted`（采纳）、`partly`（部分采纳）或 `rejected`（未采纳），最好附答复：',
  },
  bad: 'comments:\n  - id: com-rail\n    text: …',
  good: 'comments:\n  - id: com-rail\n    text: …\n    disposition: accepted\n    doneIn: 7',
  *check(context) {
    for (const [index, opinion] of (context.report.phases?.III?.opinions ?? []).entries()) {
      for (const [at, comment] of (opinion.comments ?? []).entries()) {
        if (comment.disposition !== undefined) continue;
        yield {
          pointer: `/phases/III/opinions/${String(index)}/comments/${String(at)}`,
          sentence: 'gate.comment-open',
          values: { people: { kind: 'people', ids: [opinion.member] } },
          owes: byEditor(context),
        };
      }
    }
  },
};
