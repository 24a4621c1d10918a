import type { MessageLanguage, Words } from '../../diagnostics/diagnostic.js';
import { linesOf, type Line } from '../../diagnostics/lines.js';
import { systemReason } from '../files/system-reasons.js';

/**
 * Why a run, or one path of it, failed: a problem of paths, options and disks, without a place in a report. The exit
 * code is 2; a problem inside a report is a diagnostic instead. `cause` is set if the program itself may be at fault.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly words: Words,
    /** What to do about it, one item on each line. */
    readonly help?: Words,
    cause?: unknown,
  ) {
    super(words.en, { cause });
  }
}

/**
 * A thrown value as a failure: an error of the system says what the system refused, anything else than a `Failure` is a
 * bug that occurred while `doing` something.
 */
export function asFailure(error: unknown, doing: Words): Failure {
  if (error instanceof Failure) return error;
  const reason = systemReason(error);
  if (reason !== undefined) {
    const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
    const { en, zh } = reason.words;
    return new Failure(
      {
        en: `failed ${doing.en}: ${en}${path === undefined ? '' : ` (${path})`}.`,
        zh: `${doing.zh}时出错：${zh}${path === undefined ? '' : `（${path}）`}。`,
      },
      reason.help,
      error,
    );
  }
  const what = error instanceof Error ? error.message : String(error);
  return new Failure(
    { en: `failed ${doing.en}: ${what}`, zh: `${doing.zh}时出错：${what}` },
    {
      en: 'This is a fault of joint-report, not of your file. Please report it, with the file if you can.\nJOINT_REPORT_DEBUG=1 shows where it happened.',
      zh: '这是 joint-report 的错误，不是您的文件的问题。请反馈给我们，最好附上文件。\n设置 JOINT_REPORT_DEBUG=1 可显示出错位置。',
    },
    error,
  );
}

/** A failure as printed: one line, indented lines with the remedy and, with `details`, the stack. */
export function formatFailure(
  failure: Failure,
  language: MessageLanguage,
  details: 'details' | 'plain',
): readonly Line[] {
  const colon = language === 'zh' ? '：' : ': ';
  const help = failure.help === undefined ? [] : linesOf(failure.help[language]);
  const stack = details === 'details' && failure.cause instanceof Error ? linesOf(failure.cause.stack ?? '') : [];
  return [`joint-report${colon}${failure.words[language]}`, ...help.map((line) => `  ${line}`), ...stack];
}
