import type { Contact, Institution } from '../../schema/report.gen.js';
import type { OutlineBlock } from '../outline.js';
import { fact, label, list, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { outlineChapter, outlineField, outlineSubsection } from './field.js';

/** The profile of each institution that has one, with facts for the leads, then a line for each author. */
export function outlineProfiles(index: ReportIndex): OutlineBlock[] {
  const institutions = (['china', 'partner'] as const).flatMap((side) =>
    index.report.sides[side].institutions.flatMap((institution, i) =>
      outlineInstitution(index, institution, `/sides/${side}/institutions/${String(i)}`),
    ),
  );
  const authors = (['china', 'partner'] as const).flatMap((side) =>
    (index.report.sides[side].team ?? []).flatMap((member, i) => {
      const children = outlineField(member.biography, {
        pointer: `/sides/${side}/team/${String(i)}/biography`,
        level: 3,
      });
      return children.length === 0 ? [] : [{ key: `entry-${member.id}`, term: index.nameOf(member.id), children }];
    }),
  );
  const about = outlineSubsection('profiles.authors', '/sides', label('authors'), 'listed', [
    { type: 'definitions', key: 'profiles.authors.list', pointer: '/sides', entries: authors },
  ]);
  return outlineChapter('profiles', '/sides', label('profiles'), [
    ...institutions,
    ...(authors.length === 0 ? [] : about),
  ]);
}

function outlineInstitution(index: ReportIndex, institution: Institution, pointer: string): OutlineBlock[] {
  const { id, established, url, contacts = [] } = institution;
  const facts: Phrase[] = [
    ...(established === undefined ? [] : [fact('established', { kind: 'date', value: established })]),
    ...(url === undefined ? [] : [fact('website', { kind: 'link', href: url, text: url })]),
    ...contactPhrases(index, contacts, `${pointer}/contacts`),
  ];
  return outlineSubsection(`entry-${id}`, pointer, index.nameOf(id), 'listed', [
    ...outlineField(institution.profile, { pointer: `${pointer}/profile`, level: 2 }),
    ...facts.map((phrase, i): OutlineBlock => ({
      type: 'paragraph',
      key: `entry-${id}.fact${String(i)}`,
      pointer,
      role: 'meta',
      phrase,
    })),
  ]);
}

function contactPhrases(index: ReportIndex, contacts: readonly Contact[], pointer: string): readonly Phrase[] {
  return contacts.map((contact, i) => {
    const who =
      contact.person === undefined
        ? contact.name === undefined
          ? []
          : [text(contact.name, `${pointer}/${String(i)}/name`)]
        : [index.nameOf(contact.person)];
    const email: Phrase = { kind: 'link', href: `mailto:${contact.email}`, text: contact.email };
    return fact(`contact.${contact.purpose ?? 'general'}`, list([...who, email]));
  });
}
