import { Failure } from '../terminal/failure.js';
import type { Words } from '../../diagnostics/diagnostic.js';
import { systemReason } from './system-reasons.js';

export { systemCode } from './system-reasons.js';

/**
 * Explains why `path` could not be read or written. An error that is not from the operating system is a bug and is
 * thrown again.
 */
export function explainSystemError(error: unknown, path: string, doing: 'read' | 'write', help?: Words): Failure {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  return new Failure(
    {
      en: `cannot ${doing} ${path}: ${reason.words.en}.`,
      zh: `无法${doing === 'read' ? '读取' : '写入'} ${path}：${reason.words.zh}。`,
    },
    reason.help ?? help,
  );
}
