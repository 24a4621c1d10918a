import type { Words } from '../diagnostics/diagnostic.js';
import type { Frozen, Report } from '../schema/report.gen.js';
import { substanceOf } from '../source/edit/substance-of.js';
import { readSource } from '../source/read/read-source.js';
import { writeEntries } from '../source/edit/write-entries.js';
import { schemaOrder } from './schema-order.js';

/** A report's file with its final text recorded, or the reason why it is left unchanged. */
export type FrozenReport =
  | { readonly kind: 'written'; readonly text: string; readonly frozen: Frozen }
  | { readonly kind: 'frozen already'; readonly frozen: Frozen }
  | { readonly kind: 'refused'; readonly reason: Words; readonly help: Words };

/** What is frozen: the digest of the report, today, and the day that was asked for, `YYYY-MM-DD`. */
export interface Freeze {
  readonly digest: string;
  readonly today: string;
  readonly date?: string;
}

/**
 * Writes `phases.III.frozen` into the text of a report without errors; nothing else changes, and a text that is already
 * frozen keeps its day. Refuses before phase III, without a revision, and if one revision would have two texts.
 */
export function freezeReport(text: string, report: Report, { digest, today, date }: Freeze): FrozenReport {
  const { phase, revision } = report.study;
  const before = report.phases?.III?.frozen;
  if (phase === 'plan' || phase === 'I' || phase === 'II') return { kind: 'refused', ...tooEarly(phase) };
  if (revision === undefined) return { kind: 'refused', ...withoutRevision };
  const isSame = before?.digest === digest && before.revision === revision;
  if (before !== undefined && isSame && (date === undefined || before.date === date)) {
    return { kind: 'frozen already', frozen: before };
  }
  const isOver = phase === 'IV' || phase === 'done';
  if (isOver && before?.revision === revision && !isSame) return { kind: 'refused', ...secondText(revision) };

  const frozen: Frozen = { date: date ?? today, revision, digest };
  const spelled = { date: String(frozen.date), revision: String(revision), digest: `"${digest}"` };
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(bom.length);
  const written = writeEntries(body, '/phases/III/frozen', spelled, schemaOrder);
  if (written === undefined || !isOtherwiseSame(body, written)) {
    return { kind: 'refused', ...byHand(spelled) };
  }
  return { kind: 'written', text: bom + written, frozen };
}

/** Whether two texts have the same comments and, except for `frozen`, the same values. */
function isOtherwiseSame(before: string, after: string): boolean {
  return substanceOf(before).comments === substanceOf(after).comments && valuesOf(before) === valuesOf(after);
}

function valuesOf(text: string): string {
  return JSON.stringify(readSource(text, '').data, (key, value: unknown) => {
    if (key === 'frozen' || value === null) return undefined;
    // A map that was not there before, or was empty, holds nothing else.
    const isEmpty = typeof value === 'object' && Object.keys(value).every((name) => name === 'frozen');
    return isEmpty && (key === 'III' || key === 'phases') ? undefined : value;
  });
}

interface Refusal {
  readonly reason: Words;
  readonly help: Words;
}

function tooEarly(phase: string): Refusal {
  return {
    reason: {
      en: `the study is in phase ${phase}; a text is frozen in phase III, when all members have given their opinions`,
      zh: `研究尚处于 ${phase} 阶段；定稿在第三阶段、全体成员表示意见之后冻结`,
    },
    help: { en: 'When the work is there, set study.phase to III.', zh: '进入该阶段后，请将 study.phase 改为 III。' },
  };
}

const withoutRevision: Refusal = {
  reason: {
    en: 'study.revision does not say which revision this is',
    zh: 'study.revision 未注明这是第几稿',
  },
  help: {
    en: 'Both sides sign a revision by its number: write it under study, such as `revision: 7`.',
    zh: '双方按稿次签署，请在 study 下写明，如 `revision: 7`。',
  },
};

function secondText(revision: number): Refusal {
  return {
    reason: {
      en: `revision ${String(revision)} is frozen already with another text, and phase III is over: two texts under one number could not be told apart`,
      zh: `第 ${String(revision)} 稿已冻结，且与现在的文字不同，而第三阶段已结束：同一稿次不能有两份文本`,
    },
    help: {
      en: `Return to the frozen text. Or, if both sides agreed to this one, raise study.revision to ${String(revision + 1)}, freeze it, and have it signed anew.`,
      zh: `请恢复冻结的文本；如双方同意改用现在的文字，请将 study.revision 改为 ${String(revision + 1)}，重新冻结并重新签署。`,
    },
  };
}

function byHand(spelled: Readonly<Record<string, string>>): Refusal {
  const lines = Object.entries(spelled).map(([key, value]) => `  ${key}: ${value}`);
  return {
    reason: {
      en: 'what stands under phases.III is written in a form that this command would not change safely',
      zh: 'phases.III 的写法使本命令无法稳妥地改动',
    },
    help: {
      en: `Write it there yourself:\nfrozen:\n${lines.join('\n')}`,
      zh: `请自行写入：\nfrozen:\n${lines.join('\n')}`,
    },
  };
}
