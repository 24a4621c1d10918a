import type { MessageLanguage, Words } from '../../diagnostics/diagnostic.js';
import { makeVisible } from '../../diagnostics/visible.js';

/**
 * Why a run, or one path of it, failed: a problem of paths, options and disks, without a place in a report. The exit
 * code is 2; a problem inside a report is a diagnostic instead. `cause` is set if the program itself is at fault.
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

/** A thrown value as a failure: anything else than a `Failure` is a bug that occurred while `doing` something. */
export function asFailure(error: unknown, doing: Words): Failure {
  if (error instanceof Failure) return error;
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
export function formatFailure(failure: Failure, language: MessageLanguage, details: 'details' | 'plain'): string {
  const lines = [`joint-report${language === 'zh' ? '：' : ': '}${makeVisible(failure.words[language])}`];
  if (failure.help) lines.push(...failure.help[language].split('\n').map((line) => `  ${makeVisible(line)}`));
  if (details === 'details' && failure.cause instanceof Error) lines.push(failure.cause.stack ?? '');
  return `${lines.join('\n')}\n`;
}
