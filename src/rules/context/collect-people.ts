import type { Member, OtherPerson, Report, Side } from '../../schema/report.gen.js';

/** A person of the file; `side` is absent for people who belong to no team. */
export interface PersonEntry {
  readonly person: Member | OtherPerson;
  readonly side?: Side;
  readonly pointer: string;
}

/** All people of the file by id; the first of duplicates. */
export function collectPeople(report: Report): ReadonlyMap<string, PersonEntry> {
  const people = new Map<string, PersonEntry>();
  const add = (list: readonly (Member | OtherPerson)[] | undefined, pointer: string, side?: Side): void => {
    for (const [index, person] of (list ?? []).entries()) {
      if (people.has(person.id)) continue;
      const entry = { person, pointer: `${pointer}/${String(index)}` };
      people.set(person.id, side === undefined ? entry : { ...entry, side });
    }
  };
  add(report.sides.china.team, '/sides/china/team', 'china');
  add(report.sides.partner.team, '/sides/partner/team', 'partner');
  add(report.others, '/others');
  return people;
}
