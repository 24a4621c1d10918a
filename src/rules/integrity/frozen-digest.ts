import { digestOf } from '../context/digest-of.js';
import { explainFreeze } from '../context/explain-freeze.js';
import type { IntegrityRule } from '../rule.js';

/** After phase III the text is identical to the frozen one. */
export const frozenDigest: IntegrityRule = {
  code: 'frozen/digest',
  kind: 'integrity',
  title: { en: 'After phase III the text stands as frozen', zh: '第三阶段后文字须与冻结的定稿一致' },
  why: {
    en: 'Both sides agreed to one text and sign it; what is printed may not differ from it by a letter.',
    zh: '双方同意并签署的是同一份文本，印出的文字不能有一字之差。',
  },
  help: { en: 'Return to the frozen text.', zh: '请恢复冻结的文本。' },
  bad: 'study:\n  phase: IV\nphases:\n  III:\n    frozen:\n      date: 2026-09-01\n      revision: 7\n      digest: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  good: 'study:\n  phase: IV\nphases:\n  III:\n    frozen:\n      date: 2026-09-01\n      revision: 7\n      digest: …',
  *check({ report }) {
    const frozen = report.phases?.III?.frozen;
    const { phase } = report.study;
    if (frozen === undefined || (phase !== 'IV' && phase !== 'done')) return;
    if (frozen.digest === digestOf(report)) return;
    yield {
      pointer: '/phases/III/frozen/digest',
      message: {
        en: `The text is not the one that was frozen as revision ${String(frozen.revision)} on ${String(frozen.date)}.`,
        zh: `文字与 ${String(frozen.date)} 冻结的第 ${String(frozen.revision)} 稿不一致。`,
      },
      help: explainFreeze(report, frozen),
    };
  },
};
