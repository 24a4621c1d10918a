import type { LabelKey } from '../../language/language.js';
import type { OutlineBlock } from '../outline.js';
import { label, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { keyOf, outlineChapter, outlineField, outlineSubsection } from './field.js';

/** Topic, acknowledgements, funding, disclaimers, which text is authentic, where to send criticism, copyright. */
export function outlineAbout(index: ReportIndex): OutlineBlock[] {
  const { front, study } = index.report;
  const topic =
    study.topic === undefined ? label('topic', index.titleValues('china-first')) : text(study.topic, '/study/topic');
  const prose = (name: 'acknowledgements' | 'feedback'): readonly OutlineBlock[] =>
    outlineField(front?.[name], { pointer: `/front/${name}`, level: 2 });
  return outlineChapter('about', '/front', label('about'), [
    ...section('topicLabel', '/study/topic', [line('/study/topic', topic)]),
    ...section('acknowledgements', '/front/acknowledgements', prose('acknowledgements')),
    ...section('funding', '/front/funding', outlineByInstitution(index, 'funding')),
    ...section('disclaimer', '/front/disclaimers', outlineByInstitution(index, 'disclaimers')),
    ...section('prevailing', '/study/prevailing', outlinePrevailing(study.prevailing)),
    ...section('feedback', '/front/feedback', prose('feedback')),
    ...section(
      'copyright',
      '/front/copyright',
      front?.copyright === undefined ? [] : [line('/front/copyright', text(front.copyright, '/front/copyright'))],
    ),
  ]);
}

function section(title: LabelKey, pointer: string, children: readonly OutlineBlock[]): OutlineBlock[] {
  return outlineSubsection(`about.${title}`, pointer, label(title), 'unlisted', children);
}

function line(pointer: string, phrase: Phrase, role: 'body' | 'lead' = 'body'): OutlineBlock {
  return { type: 'paragraph', key: `about.${keyOf(pointer)}.${role}`, pointer, role, phrase };
}

function outlineByInstitution(index: ReportIndex, name: 'funding' | 'disclaimers'): readonly OutlineBlock[] {
  return (index.report.front?.[name] ?? []).flatMap((item, i) => {
    const pointer = `/front/${name}/${String(i)}`;
    const heading = item.institution === undefined ? [] : [line(pointer, index.nameOf(item.institution), 'lead')];
    return [...heading, ...outlineField(item.text, { pointer: `${pointer}/text`, level: 2 })];
  });
}

function outlinePrevailing(prevailing: string | undefined): readonly OutlineBlock[] {
  if (prevailing === undefined) return [];
  const language: Phrase = { kind: 'language', tag: prevailing };
  return [
    line('/study/prevailing', prevailing === 'equal' ? label('prevailingEqual') : label('prevailingOne', { language })),
  ];
}
