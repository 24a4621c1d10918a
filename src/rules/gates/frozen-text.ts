import { digestOf } from '../context/digest-of.js';
import { explainFreeze } from '../context/explain-freeze.js';
import { byEditor } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Phase III ends with a frozen text. A later change opens this gate; after the phase it is an integrity error. */
export const frozenText: GateRule = {
  code: 'phase/frozen-text',
  kind: 'gate',
  phase: 'III',
  title: { en: 'The final text is frozen and stands so', zh: '定稿已冻结，文字与其一致' },
  why: {
    en: 'Both sides sign one text, word for word.',
    zh: '双方签署的是同一份文本，一字不差。',
  },
  help: {
    en: 'Return to the frozen text, or freeze the present one with the consent of both sides:',
    zh: '请恢复冻结的文本；如双方同意改动，请重新冻结：',
  },
  bad: 'study:\n  phase: III\nphases:\n  III:\n    frozen:\n      date: 2026-09-01\n      revision: 7\n      digest: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  good: 'study:\n  phase: III\nphases:\n  III:\n    frozen:\n      date: 2026-09-01\n      revision: 7\n      digest: …',
  *check(context) {
    const { study, phases } = context.report;
    const frozen = phases?.III?.frozen;
    if (frozen === undefined) {
      yield {
        pointer: '/phases/III/frozen',
        sentence: 'gate.not-frozen',
        owes: byEditor(context),
        help: {
          en: 'When all members have given their opinions and nothing changes any more: joint-report freeze.',
          zh: '全体成员表示意见、文字不再改动之后，运行 joint-report freeze。',
        },
      };
      return;
    }
    if (study.phase === 'IV' || study.phase === 'done') return;
    if (frozen.digest === digestOf(context.report)) return;
    yield {
      pointer: '/phases/III/frozen/digest',
      sentence: 'gate.text-changed',
      values: { revision: { kind: 'count', count: frozen.revision } },
      owes: byEditor(context),
      help: explainFreeze(context.report, frozen),
    };
  },
};
