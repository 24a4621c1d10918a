import type { Side } from '../../schema/report.gen.js';
import type { PersonEntry } from './collect-people.js';
import { sides } from './rule-context.js';

/**
 * The sides of which none of these people is a member, in the order of the letter. An id that leads nowhere is a
 * finding of its own; here it makes up for one side, so that one mistake is not reported twice.
 */
export function sidesWithout(ids: readonly string[], people: ReadonlyMap<string, PersonEntry>): readonly Side[] {
  const unknown = ids.filter((id) => !people.has(id));
  return sides.filter((side) => !ids.some((id) => people.get(id)?.side === side)).slice(unknown.length);
}

/**
 * The sides for which none of these people signed. A signatory of no team, such as the head of an institute, stands
 * for a side that has no other: the file doesn't say which, so each makes up for one.
 */
export function sidesUnsigned(ids: readonly string[], people: ReadonlyMap<string, PersonEntry>): readonly Side[] {
  const outside = ids.filter((id) => {
    const entry = people.get(id);
    return entry !== undefined && entry.side === undefined;
  });
  return sidesWithout(ids, people).slice(outside.length);
}
