import { diagnostic, type Diagnostic, type Finding } from '../../src/diagnostics/diagnostic.js';
import type { FormatContext } from '../../src/diagnostics/formats/format-context.js';
import { diagnosticCodes } from '../../src/diagnostic-codes.js';

export const file = 'studies/report.yaml';

/** A finding about the first occurrence of `marked` in `text`. */
export function findingAt(text: string, marked: string, rest: Partial<Finding> & { file?: string } = {}): Diagnostic {
  const start = text.indexOf(marked);
  return diagnostic(rest.file ?? file, {
    code: 'schema/unknown-key',
    severity: 'error',
    message: { en: 'No such key.', zh: '没有这个键。' },
    pointer: '/a',
    range: { start, end: start + marked.length },
    ...rest,
  });
}

/** The context of a formatter for one file with this text. */
export function contextOf(text: string, rest: Partial<FormatContext> = {}): FormatContext {
  return {
    sources: new Map([[file, text]]),
    checked: [file],
    language: 'en',
    folder: '/some/place',
    codes: diagnosticCodes,
    version: '1.2.3',
    ...rest,
  };
}

/** Characters that need escaping in paths, messages and texts. */
export const nasty = 'a&b<c>"d\'e%f\r\ng:h,i]]>{j}[k](l)\u0000\u001B[31m\u202E\uFFFE\uD800 中😀';
