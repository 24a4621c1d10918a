import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineTimeline } from '../outline.js';
import { fact, label, list, literal, text, type Phrase } from '../phrase.js';
import { listIds, type ReportIndex } from '../report-index.js';
import { addressPhrase } from './address.js';
import { outlineChapter, outlineFacts, outlineField, outlineSubsection } from './field.js';
import { recordsOf, stages, type Stage } from './records.js';

/** How the study was made, depending on `study.process`: a timeline; for `full`, the decisions and comments too. */
export function outlineProcess(index: ReportIndex): OutlineBlock[] {
  const { process = 'summary' } = index.report.study;
  if (process === 'none') return [];
  return outlineChapter('process', '/phases', label('process'), [
    outlineTimeline(index),
    ...(process === 'full' ? [...outlineDecisions(index), ...outlineComments(index)] : []),
  ]);
}

function outlineTimeline(index: ReportIndex): OutlineTimeline {
  const { study, plan } = index.report;
  const now = study.phase === 'done' ? stages.length : stages.indexOf(study.phase);
  const due: Partial<Record<Stage, Format.Period | undefined>> = {
    I: plan?.timetable?.draft,
    II: plan?.timetable?.seminars,
    III: plan?.timetable?.opinions,
    IV: plan?.timetable?.conferences,
  };
  return {
    type: 'timeline',
    key: 'process.timeline',
    pointer: '/phases',
    entries: stages.map((stage, i) => {
      const when = due[stage];
      const records = recordsOf(index, stage);
      return {
        key: `process.${stage}`,
        state: i < now ? 'done' : i === now ? 'current' : 'ahead',
        title: label(`phaseTitle.${stage}`),
        ...(when === undefined ? {} : { when: label('record.timetable', { period: { kind: 'period', value: when } }) }),
        children:
          records.length > 0 || i > now
            ? records
            : [
                {
                  type: 'paragraph',
                  key: `process.${stage}.open`,
                  pointer: '/phases',
                  role: 'body',
                  phrase: label('record.open'),
                },
              ],
      };
    }),
  };
}

function outlineDecisions(index: ReportIndex): OutlineBlock[] {
  const { decisions = [] } = index.report.phases?.II ?? {};
  const children = decisions.flatMap((decision, i): OutlineBlock[] => {
    const pointer = `/phases/II/decisions/${String(i)}`;
    const { about, owner, doneIn, by } = decision;
    const state = doneIn === undefined ? label('decision.open') : label('decision.doneIn', { n: literal(doneIn) });
    const lead: OutlineBlock[] =
      about === undefined
        ? []
        : [
            {
              type: 'paragraph',
              key: `entry-${decision.id}.about`,
              pointer,
              role: 'lead',
              phrase: addressPhrase(about),
            },
          ];
    const facts: Phrase[] = [
      ...(listIds(by).length === 0 ? [] : [fact('decision.by', index.namesOf(by))]),
      ...(owner === undefined ? [] : [fact('decision.owner', index.nameOf(owner))]),
      fact('decision.state', state),
    ];
    const key = `entry-${decision.id}`;
    return [
      ...lead,
      { type: 'paragraph', key, pointer, role: 'body', phrase: text(decision.decision, `${pointer}/decision`) },
      ...outlineFacts(key, pointer, facts),
    ];
  });
  return outlineSubsection('process.decisions', '/phases/II/decisions', label('decisions'), 'unlisted', children);
}

function outlineComments(index: ReportIndex): OutlineBlock[] {
  const { opinions = [] } = index.report.phases?.III ?? {};
  const children = opinions.flatMap((opinion, i) =>
    (opinion.comments ?? []).flatMap((comment, j) =>
      outlineComment(index, opinion.member, comment, `/phases/III/opinions/${String(i)}/comments/${String(j)}`),
    ),
  );
  return outlineSubsection('process.comments', '/phases/III/opinions', label('comments'), 'unlisted', children);
}

function outlineComment(index: ReportIndex, member: string, comment: Format.Comment, pointer: string): OutlineBlock[] {
  const key = `entry-${comment.id}`;
  const about = comment.about === undefined ? [] : [addressPhrase(comment.about)];
  const doneIn = comment.doneIn === undefined ? [] : [label('decision.doneIn', { n: literal(comment.doneIn) })];
  const disposition = list([label(`disposition.${comment.disposition ?? 'open'}`), ...doneIn]);
  return [
    { type: 'paragraph', key, pointer, role: 'lead', phrase: list([index.nameOf(member), ...about], 'clause') },
    ...outlineField(comment.text, { pointer: `${pointer}/text`, level: 2 }),
    ...outlineFacts(key, pointer, [fact('comment.disposition', disposition)]),
    ...outlineField(comment.reply, { pointer: `${pointer}/reply`, level: 2 }),
  ];
}
