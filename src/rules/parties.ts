import type { Party } from '../diagnostics/gate.js';
import type { Side } from '../schema/report.gen.js';
import type { RuleContext } from './context/rule-context.js';

/** Both sides owe it. */
export const bothSides: readonly Party[] = [
  { kind: 'side', side: 'china' },
  { kind: 'side', side: 'partner' },
];

/** One side owes it, or each of several. */
export function bySides(...sides: readonly Side[]): readonly Party[] {
  return sides.map((side) => ({ kind: 'side', side }));
}

/** Each of these people owes it. */
export function byPeople(...ids: readonly string[]): readonly Party[] {
  return ids.map((id) => ({ kind: 'person', id }));
}

/** The institution owes it. */
export function byInstitution(id: string): readonly Party[] {
  return [{ kind: 'institution', id }];
}

/** The designated editor owes it, or both sides where there is none yet. */
export function byEditor({ report, people }: RuleContext): readonly Party[] {
  const editor = report.phases?.II?.editor?.person;
  return editor !== undefined && people.has(editor) ? byPeople(editor) : bothSides;
}
