import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { explainLeftOut, limitEach } from '../diagnostics/limit-each.js';

/**
 * Keeps the first diagnostics of each code in each file; the rest of a code becomes one diagnostic. Expects the order of the file.
 */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // Each severity is counted separately, so that a shortened list still stops a render if the whole list does.
  const { kept, leftOut } = limitEach(diagnostics, ({ file, code, severity }) => `${code} ${severity} ${file}`);
  if (leftOut.length === 0) return diagnostics;
  return [
    ...kept,
    ...leftOut.map(({ first, count }): Diagnostic => {
      const { code: _code, edits: _edits, related: _related, why: _why, ...place } = first;
      return { ...place, ...explainLeftOut(first, first.severity, count), related: [], edits: [] };
    }),
  ];
}
