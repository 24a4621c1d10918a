import type { Diagnostic, MessageLanguage, Severity } from './diagnostic.js';

/** How many findings of each severity there are, and in how many files. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly files: number;
}

/** Counts findings by severity, and the files they are about. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const count = (severity: Severity): number => diagnostics.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    files: new Set(diagnostics.map(({ file }) => file)).size,
  };
}

/** The findings on one line: “3 errors, 1 warning in 1 file”. */
export function summarize(diagnostics: readonly Diagnostic[], language: MessageLanguage): string {
  const { errors, warnings, hints, files } = tally(diagnostics);
  if (diagnostics.length === 0) return language === 'en' ? 'No findings.' : '没有发现问题。';
  if (language === 'zh') {
    const parts = [
      ...(errors > 0 ? [`${String(errors)} 个错误`] : []),
      ...(warnings > 0 ? [`${String(warnings)} 个警告`] : []),
      ...(hints > 0 ? [`${String(hints)} 个提示`] : []),
    ];
    return `${String(files)} 个文件中有 ${parts.join('、')}。`;
  }
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ];
  return `${parts.join(', ')} in ${counted(files, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
