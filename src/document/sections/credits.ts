import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineCredits, OutlinePerson } from '../outline.js';
import { label, list, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { outlineChapter } from './field.js';

/** The order in which roles are credited; a member is listed under the first of their roles. */
const roleOrder = [
  'director',
  'writer',
  'senior-fellow',
  'fellow',
  'participant',
  'assistant',
  'secretary',
  'translator',
  'reviser',
] as const;
const otherRoles = ['editor', 'reviewer', 'observer', 'interpreter', 'speaker', 'signatory'] as const;

/** Both teams side by side by role, then the people who belong to no team. */
export function outlineCredits(index: ReportIndex): OutlineBlock[] {
  const { sides, others = [] } = index.report;
  const teams: OutlineCredits['teams'] = (['china', 'partner'] as const).map((side) => ({
    heading: side === 'china' ? label('chineseTeam') : label('partnerTeam', { country: index.partner }),
    institutions: sides[side].institutions.map((item) => index.nameOf(item.id)),
    groups: groupByRole(sides[side].team ?? [], roleOrder, (member, i): OutlinePerson =>
      personOf(
        member,
        `/sides/${side}/team/${String(i)}`,
        affiliationOf(index, member, `/sides/${side}/team/${String(i)}`),
      ),
    ),
  }));
  const guests = groupByRole(others, otherRoles, (person, i): OutlinePerson =>
    personOf(
      person,
      `/others/${String(i)}`,
      person.affiliation === undefined ? [] : [text(person.affiliation, `/others/${String(i)}/affiliation`)],
    ),
  );
  return outlineChapter('credits', '/sides', label('credits'), [
    { type: 'credits', key: 'credits.teams', pointer: '/sides', teams },
    ...(guests.length === 0
      ? []
      : [
          {
            type: 'credits' as const,
            key: 'credits.others',
            pointer: '/others',
            teams: [{ heading: label('others'), institutions: [], groups: guests }],
          },
        ]),
  ]);
}

function groupByRole<Role extends string, Person extends { readonly roles?: readonly Role[] }>(
  people: readonly Person[],
  order: readonly Role[],
  toPerson: (person: Person, index: number) => OutlinePerson,
): OutlineCredits['teams'][number]['groups'] {
  const rows = people.map((person, i) => ({
    role: order.find((role) => person.roles?.includes(role)),
    person: toPerson(person, i),
  }));
  return [...order, undefined].flatMap((role) => {
    const members = rows.filter((row) => row.role === role).map((row) => row.person);
    return members.length === 0 ? [] : [{ role: roleLabel(role), people: members }];
  });
}

function roleLabel(role: string | undefined): Phrase {
  const known = [...roleOrder, ...otherRoles].find((one) => one === role);
  return label(`role.${known ?? 'none'}`);
}

function personOf(
  person: Format.Member | Format.OtherPerson,
  pointer: string,
  affiliation: readonly Phrase[],
): OutlinePerson {
  const details = [...(person.title === undefined ? [] : [text(person.title, `${pointer}/title`)]), ...affiliation];
  return { name: text(person.name, `${pointer}/name`), ...(details.length === 0 ? {} : { detail: list(details) }) };
}

/** An affiliation is printed only if it isn't the lead institution, which already heads the column. */
function affiliationOf(index: ReportIndex, member: Format.Member, pointer: string): readonly Phrase[] {
  if (member.affiliation !== undefined) return [text(member.affiliation, `${pointer}/affiliation`)];
  const leads = [index.report.sides.china, index.report.sides.partner].map((side) => side.institutions[0]?.id);
  return member.institution === undefined || leads.includes(member.institution)
    ? []
    : [index.nameOf(member.institution)];
}
