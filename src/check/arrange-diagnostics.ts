import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import { groupDiagnostics } from './group-diagnostics.js';
import { limitDiagnostics } from './limit-diagnostics.js';

/** In the order of the file; one diagnostic for each cause, and a limited number for each code. */
export function arrangeDiagnostics(diagnostics: readonly Diagnostic[], { text }: Source): readonly Diagnostic[] {
  return [...limitDiagnostics([...groupDiagnostics(diagnostics, text)].sort(byPlace))].sort(byPlace);
}
