import type { Party } from '../diagnostics/gate.js';
import type { Side } from '../schema/report.gen.js';
import type { RuleContext } from './context/rule-context.js';

/** Both sides are responsible. */
export const bothSides: readonly Party[] = [
  { kind: 'side', side: 'china' },
  { kind: 'side', side: 'partner' },
];

/** One or several sides are responsible. */
export function bySides(...sides: readonly Side[]): readonly Party[] {
  return sides.map((side) => ({ kind: 'side', side }));
}

/** Each of these people is responsible. */
export function byPeople(...ids: readonly string[]): readonly Party[] {
  return ids.map((id) => ({ kind: 'person', id }));
}

/** The institution is responsible. */
export function byInstitution(id: string): readonly Party[] {
  return [{ kind: 'institution', id }];
}

/** The designated editor is responsible, or both sides if there is none yet. */
export function byEditor({ report, people }: RuleContext): readonly Party[] {
  const editor = report.phases?.II?.editor?.person;
  return editor !== undefined && people.has(editor) ? byPeople(editor) : bothSides;
}
