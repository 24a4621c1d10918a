import type { Words } from '../../diagnostics/diagnostic.js';
import type { Frozen, Report } from '../../schema/report.gen.js';
import { digestOf } from './digest-of.js';

/** How to resolve a text that differs from the frozen one. The digest is printed only if the revision is the same. */
export function explainFreeze(report: Report, frozen: Frozen): Words {
  const { revision = frozen.revision } = report.study;
  if (revision !== frozen.revision) {
    return {
      en: `The study is at revision ${String(revision)}, the frozen text is revision ${String(frozen.revision)}. Return to the frozen text, or have both sides agree to this one and freeze it as revision ${String(revision)}: joint-report freeze.`,
      zh: `研究现为第 ${String(revision)} 稿，冻结的是第 ${String(frozen.revision)} 稿。请恢复冻结的文本；或经双方同意，将本稿冻结为第 ${String(revision)} 稿：joint-report freeze。`,
    };
  }
  const digest = digestOf(report);
  return {
    en: `Return to the frozen text. If both sides agreed to this very text as revision ${String(revision)}, its digest is\n${digest}\njoint-report freeze writes it, while the study is in phase III.`,
    zh: `请恢复冻结的文本。如双方同意的第 ${String(revision)} 稿正是现在的文字，其摘要值为\n${digest}\n研究处于第三阶段时，可由 joint-report freeze 写入。`,
  };
}
