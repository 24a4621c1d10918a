import { collectAddresses } from '../context/collect-addresses.js';
import type { RuleContext } from '../context/rule-context.js';
import type { IntegrityRule } from '../rule.js';

/** No field refers to a revision that the study has not reached. */
export const revisionReached: IntegrityRule = {
  code: 'revision/reached',
  kind: 'integrity',
  title: { en: 'A revision that is named exists', zh: '所提修订稿须已存在' },
  why: {
    en: 'The record says what was done in which revision; one that does not exist yet proves nothing.',
    zh: '工作记录说明哪一稿做了什么；尚不存在的稿次不能作为依据。',
  },
  help: {
    en: 'Correct the number, or raise `study.revision` when the text goes to the other side.',
    zh: '请更正稿次；如已将文本送交对方，请提高 `study.revision`。',
  },
  bad: 'study:\n  revision: 3\nphases:\n  III:\n    circulated:\n      revision: 4',
  good: 'study:\n  revision: 4\nphases:\n  III:\n    circulated:\n      revision: 4',
  *check(context) {
    const reached = context.report.study.revision;
    // Without a revision of the study nothing can be compared.
    if (reached === undefined) return;
    for (const { revision, pointer } of revisionsNamed(context)) {
      if (revision === undefined || revision <= reached) continue;
      yield {
        pointer,
        message: {
          en: `Revision ${String(revision)} does not exist yet: the study is at revision ${String(reached)}.`,
          zh: `第 ${String(revision)} 稿尚不存在：本研究目前为第 ${String(reached)} 稿。`,
        },
        related: [{ pointer: '/study/revision', message: { en: 'The revision of the study.', zh: '本研究的稿次。' } }],
      };
    }
  },
};

function* revisionsNamed({
  report,
  editions,
}: RuleContext): Iterable<{ readonly revision: number | undefined; readonly pointer: string }> {
  for (const { revision, pointer } of editions) yield { revision, pointer: `${pointer}/revision` };
  for (const { address, pointer } of collectAddresses(report)) {
    if (typeof address !== 'string') yield { revision: address.revision, pointer: `${pointer}/revision` };
  }
  const { II, III, IV } = report.phases ?? {};
  for (const [index, { doneIn }] of (II?.decisions ?? []).entries()) {
    yield { revision: doneIn, pointer: `/phases/II/decisions/${String(index)}/doneIn` };
  }
  yield { revision: III?.circulated?.revision, pointer: '/phases/III/circulated/revision' };
  for (const [index, { comments }] of (III?.opinions ?? []).entries()) {
    for (const [at, { doneIn }] of (comments ?? []).entries()) {
      yield { revision: doneIn, pointer: `/phases/III/opinions/${String(index)}/comments/${String(at)}/doneIn` };
    }
  }
  yield { revision: III?.frozen?.revision, pointer: '/phases/III/frozen/revision' };
  for (const [index, { revision }] of (IV?.signOffs ?? []).entries()) {
    yield { revision, pointer: `/phases/IV/signOffs/${String(index)}/revision` };
  }
}
