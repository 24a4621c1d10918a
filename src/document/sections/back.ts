import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock } from '../outline.js';
import { fact, label, list, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { addressPhrase } from './address.js';
import { keyOf, outlineChapter, outlineField } from './field.js';

/** What stays open between the sides, then dissents: printed in every edition, whatever `study.process` says. */
export function outlinePositions(index: ReportIndex): OutlineBlock[] {
  const { positions = [] } = index.report.phases?.II ?? {};
  const { dissents = [] } = index.report.phases?.III ?? {};
  const open = positions.map((position, i): OutlineBlock => {
    const pointer = `/phases/II/positions/${String(i)}`;
    const side = (name: Format.Side) => ({
      heading: index.sideOf(name),
      children: outlineField(position[name], { pointer: `${pointer}/${name}`, level: 2 }),
    });
    return {
      type: 'position',
      key: `entry-${position.id}`,
      pointer,
      topic: addressPhrase(position.about),
      sides: [side('china'), side('partner')],
    };
  });
  const dissenting = dissents.flatMap((dissent, i): OutlineBlock[] => {
    const pointer = `/phases/III/dissents/${String(i)}`;
    const about = dissent.about === undefined ? [] : [addressPhrase(dissent.about)];
    return [
      {
        type: 'paragraph',
        key: `${keyOf(pointer)}.member`,
        pointer,
        role: 'lead',
        phrase: list([index.nameOf(dissent.member), ...about], 'clause'),
      },
      ...outlineField(dissent.text, { pointer: `${pointer}/text`, level: 2 }),
    ];
  });
  const introduction: OutlineBlock = {
    type: 'paragraph',
    key: 'positions.introduction',
    pointer: '/phases/II/positions',
    role: 'body',
    phrase: label('positionsIntroduction'),
  };
  return [
    ...outlineChapter('positions', '/phases/II/positions', label('positions'), open.length === 0 ? [] : [introduction, ...open]),
    ...outlineChapter('dissents', '/phases/III/dissents', label('dissents'), dissenting),
  ];
}

/** The list of references, if the study has any. */
export function outlineReferences(references: readonly Format.Reference[]): OutlineBlock[] {
  return outlineChapter(
    'references',
    '/references',
    label('references'),
    references.length === 0 ? [] : [{ type: 'bibliography', key: 'references.list', pointer: '/references' }],
  );
}

/** A portrait of each lead institution that has one. */
export function outlineProfiles(index: ReportIndex): OutlineBlock[] {
  const sections = (['china', 'partner'] as const).flatMap((side): OutlineBlock[] => {
    const [lead] = index.report.sides[side].institutions;
    if (lead === undefined) return [];
    const pointer = `/sides/${side}/institutions/0`;
    const facts: Phrase[] = [
      ...(lead.established === undefined ? [] : [fact('established', { kind: 'date', value: lead.established })]),
      ...(lead.url === undefined ? [] : [fact('website', { kind: 'link', href: lead.url, text: lead.url })]),
      ...contactPhrases(index, lead.contacts ?? [], `${pointer}/contacts`),
    ];
    const profile = outlineField(lead.profile, { pointer: `${pointer}/profile`, level: 2 });
    if (profile.length === 0 && facts.length === 0) return [];
    return [
      {
        type: 'section',
        key: `entry-${lead.id}`,
        pointer,
        level: 2,
        opener: 'none',
        title: text(lead.name, `${pointer}/name`),
        listed: true,
        children: [
          ...profile,
          ...facts.map(
            (phrase, i): OutlineBlock => ({ type: 'paragraph', key: `entry-${lead.id}.fact${String(i)}`, pointer, role: 'meta', phrase }),
          ),
        ],
      },
    ];
  });
  return outlineChapter('profiles', '/sides', label('profiles'), sections);
}

function contactPhrases(index: ReportIndex, contacts: readonly Format.Contact[], pointer: string): readonly Phrase[] {
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

/** Appendices A, B, … each on a page of its own. */
export function outlineAppendices(index: ReportIndex): OutlineBlock[] {
  return (index.report.appendices ?? []).flatMap((appendix, i) => {
    const pointer = `/appendices/${String(i)}`;
    const children = outlineField(appendix.text, { pointer: `${pointer}/text`, level: 1 });
    return outlineChapter(`app-${appendix.id}`, pointer, text(appendix.title, `${pointer}/title`), children, { of: 'appendix', path: [i + 1] });
  });
}

/** Acknowledgements, funding, disclaimers, which text is authentic, where to send criticism, copyright. */
export function outlineAbout(index: ReportIndex): OutlineBlock[] {
  const { front, study } = index.report;
  const section = (key: string, pointer: string, title: Phrase, children: readonly OutlineBlock[]): OutlineBlock[] =>
    children.length === 0
      ? []
      : [{ type: 'section', key, pointer, level: 2, opener: 'none', title, listed: false, children }];
  const paragraph = (key: string, pointer: string, phrase: Phrase, role: 'body' | 'lead' = 'body'): OutlineBlock => ({ type: 'paragraph', key, pointer, role, phrase });
  const signed = (name: 'funding' | 'disclaimers'): OutlineBlock[] =>
    (front?.[name] ?? []).flatMap((item, i) => {
      const pointer = `/front/${name}/${String(i)}`;
      const institution = item.institution === undefined ? [] : [paragraph(`${keyOf(pointer)}.institution`, pointer, index.nameOf(item.institution), 'lead')];
      return [...institution, ...outlineField(item.text, { pointer: `${pointer}/text`, level: 2 })];
    });
  const topic = study.topic === undefined ? label('topic', index.titleValues('china-first')) : text(study.topic, '/study/topic');
  const authentic =
    study.prevailing === undefined
      ? []
      : [
          paragraph(
            'about.prevailing',
            '/study/prevailing',
            study.prevailing === 'equal' ? label('prevailingEqual') : label('prevailingOne', { language: { kind: 'language', tag: study.prevailing } }),
          ),
        ];
  return outlineChapter('about', '/front', label('about'), [
    ...section('about.topic', '/study/topic', label('topicLabel'), [paragraph('about.topic.text', '/study/topic', topic)]),
    ...section('about.acknowledgements', '/front/acknowledgements', label('acknowledgements'), outlineField(front?.acknowledgements, { pointer: '/front/acknowledgements', level: 2 })),
    ...section('about.funding', '/front/funding', label('funding'), signed('funding')),
    ...section('about.disclaimer', '/front/disclaimers', label('disclaimer'), signed('disclaimers')),
    ...section('about.prevailing.section', '/study/prevailing', label('prevailing'), authentic),
    ...section('about.feedback', '/front/feedback', label('feedback'), outlineField(front?.feedback, { pointer: '/front/feedback', level: 2 })),
    ...section('about.copyright', '/front/copyright', label('copyright'), front?.copyright === undefined ? [] : [paragraph('about.copyright.text', '/front/copyright', text(front.copyright, '/front/copyright'))]),
  ]);
}

