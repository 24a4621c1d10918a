import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type GateState, phases } from '../diagnostics/gate.js';
import { rules } from './rules.js';

/** The finding of a gate that is not passed although its phase has begun. */
export interface OpenGateFinding extends Diagnostic {
  readonly gate: GateState;
}

/** The list on a draft's first page: open and failed gates, by phase and then in the order of the rules. */
export function openGates(diagnostics: readonly Diagnostic[]): readonly OpenGateFinding[] {
  const order = new Map(rules.map(({ code }, index) => [code, index]));
  return diagnostics
    .filter((finding): finding is OpenGateFinding => finding.gate !== undefined && finding.gate.progress !== 'ahead')
    .sort(
      (a, b) =>
        phases.indexOf(a.gate.phase) - phases.indexOf(b.gate.phase) ||
        (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0),
    );
}
