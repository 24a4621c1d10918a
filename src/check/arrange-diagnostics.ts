import { byPlaceIn, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import { groupDiagnostics } from './group-diagnostics.js';
import { limitDiagnostics } from './limit-diagnostics.js';

/** In the order of the report's file, then of files beside it; one diagnostic for each cause, and a limited number for each code. */
export function arrangeDiagnostics(diagnostics: readonly Diagnostic[], { file, text }: Source): readonly Diagnostic[] {
  const inOrder = byPlaceIn(file);
  return [...limitDiagnostics([...groupDiagnostics(diagnostics, text)].sort(inOrder))].sort(inOrder);
}
