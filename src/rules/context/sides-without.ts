import type { Side } from '../../schema/report.gen.js';
import type { PersonEntry } from './collect-people.js';
import { sides } from './rule-context.js';

/**
 * The sides that none of these people belongs to, in the letter's order. An unknown id has its own finding; here it
 * counts for one side, so that one mistake is not reported twice.
 */
export function sidesWithout(ids: readonly string[], people: ReadonlyMap<string, PersonEntry>): readonly Side[] {
  const unknown = ids.filter((id) => !people.has(id));
  return sides.filter((side) => !ids.some((id) => people.get(id)?.side === side)).slice(unknown.length);
}

/**
 * The sides that none of these people signed for. A signatory without a team, such as the head of an institute, counts
 * for one missing side, since the file does not tell which.
 */
export function sidesUnsigned(ids: readonly string[], people: ReadonlyMap<string, PersonEntry>): readonly Side[] {
  const outside = ids.filter((id) => {
    const entry = people.get(id);
    return entry !== undefined && entry.side === undefined;
  });
  return sidesWithout(ids, people).slice(outside.length);
}
