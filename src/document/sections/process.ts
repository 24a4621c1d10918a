import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineTimeline } from '../outline.js';
import { label, list, literal, text, type Phrase } from '../phrase.js';
import { listIds, type ReportIndex } from '../report-index.js';
import { addressPhrase } from './address.js';
import { keyOf, outlineChapter, outlineField } from './field.js';

const order = ['plan', 'I', 'II', 'III', 'IV'] as const;
type Stage = (typeof order)[number];

/** How the study was made, as far as `study.process` allows: a timeline, and in full the decisions and comments too. */
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
  const now = study.phase === 'done' ? order.length : order.indexOf(study.phase);
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
    entries: order.map((stage, i) => {
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
            : [{ type: 'paragraph', key: `process.${stage}.open`, pointer: '/phases', role: 'body', phrase: label('record.open') }],
      };
    }),
  };
}

function recordsOf(index: ReportIndex, stage: Stage): readonly OutlineBlock[] {
  switch (stage) {
    case 'plan':
      return planRecords(index);
    case 'I':
      return draftRecords(index);
    case 'II':
      return seminarRecords(index);
    case 'III':
      return opinionRecords(index);
    case 'IV':
      return conferenceRecords(index);
  }
}

function record(pointer: string, phrase: Phrase): OutlineBlock {
  return { type: 'paragraph', key: `process.${keyOf(pointer)}`, pointer, role: 'body', phrase };
}

function date(value: Format.Date): Phrase {
  return { kind: 'date', value };
}

function planRecords(index: ReportIndex): readonly OutlineBlock[] {
  const { acceptance, agreed, deviations = [] } = index.report.plan ?? {};
  const blocks: OutlineBlock[] = [];
  if (acceptance?.date !== undefined) {
    const pointer = '/plan/acceptance';
    const reserved = acceptance.agreesWithMainViewpoints === 'with-reservations';
    const document = acceptance.document === undefined ? index.namesOf(acceptance.by) : text(acceptance.document, `${pointer}/document`);
    blocks.push(record(pointer, label(reserved ? 'record.acceptanceReservations' : 'record.acceptance', { date: date(acceptance.date), document })));
    if (acceptance.reservations !== undefined) {
      blocks.push(
        { type: 'paragraph', key: 'process.plan.reservations', pointer: `${pointer}/reservations`, role: 'lead', phrase: label('record.reservations') },
        ...outlineField(acceptance.reservations, { pointer: `${pointer}/reservations`, level: 2 }),
      );
    }
  }
  if (agreed !== undefined) {
    blocks.push(record('/plan/agreed', label('record.agreed', { date: date(agreed.date), names: index.namesOf(agreed.by) })));
  }
  deviations.forEach((deviation, i) => {
    const pointer = `/plan/deviations/${String(i)}`;
    blocks.push(
      record(
        pointer,
        list(
          [
            label('record.deviation', { item: text(deviation.item, `${pointer}/item`), change: text(deviation.change, `${pointer}/change`) }),
            ...(deviation.reason === undefined ? [] : [label('record.deviationReason', { reason: text(deviation.reason, `${pointer}/reason`) })]),
          ],
          'space',
        ),
      ),
    );
  });
  return blocks;
}

function draftRecords(index: ReportIndex): readonly OutlineBlock[] {
  return (index.report.phases?.I?.drafts ?? []).flatMap((draft, i) => {
    if (draft.completed === undefined) return [];
    const things = [...(draft.parts ?? []).map(addressPhrase), ...(draft.paths ?? []).map(addressPhrase)];
    const values = { date: date(draft.completed), side: index.sideOf(draft.side), parts: list(things, 'clause') };
    return [record(`/phases/I/drafts/${String(i)}`, label('record.draft', values))];
  });
}

function seminarRecords(index: ReportIndex): readonly OutlineBlock[] {
  const { seminars = [], decisions = [], consensus, editor } = index.report.phases?.II ?? {};
  const blocks: OutlineBlock[] = seminars.map((seminar, i) => {
    const pointer = `/phases/II/seminars/${String(i)}`;
    const values = {
      date: date(seminar.date),
      place: seminar.place === undefined ? literal('—') : text(seminar.place, `${pointer}/place`),
      mode: label(`record.mode.${seminar.mode ?? 'in-person'}`),
      names: list((seminar.participants ?? []).map((id) => index.nameOf(id))),
    };
    return record(
      pointer,
      list(
        [
          label(seminar.status === 'planned' ? 'record.seminarPlanned' : 'record.seminarHeld', values),
          ...(seminar.host === undefined ? [] : [label('record.host', { host: index.nameOf(seminar.host) })]),
          ...(seminar.observers === undefined ? [] : [label('record.observers', { names: list(seminar.observers.map((id) => index.nameOf(id))) })]),
        ],
        'space',
      ),
    );
  });
  if (decisions.length > 0) {
    const done = decisions.filter((decision) => decision.doneIn !== undefined).length;
    blocks.push(record('/phases/II/decisions', label('record.decisionsCount', { n: literal(decisions.length), done: literal(done) })));
  }
  if (consensus !== undefined) {
    blocks.push(record('/phases/II/consensus', label('record.consensus', { date: date(consensus.date), names: index.namesOf(consensus.by) })));
  }
  if (editor?.designated !== undefined) {
    blocks.push(record('/phases/II/editor', label('record.editor', { date: date(editor.designated), name: index.nameOf(editor.person) })));
  }
  return blocks;
}

const verdicts = ['agree', 'agree-with-comments', 'dissent', 'abstain', 'no-reply'] as const;

/** Those who are only secretary, translator or reviser are not asked for an opinion. */
const notAsked: ReadonlySet<string> = new Set(['secretary', 'translator', 'reviser']);

function opinionRecords(index: ReportIndex): readonly OutlineBlock[] {
  const { circulated, opinions = [], frozen } = index.report.phases?.III ?? {};
  const blocks: OutlineBlock[] = [];
  if (circulated !== undefined) {
    blocks.push(
      record(
        '/phases/III/circulated',
        label('record.circulated', {
          date: date(circulated.date),
          revision: literal(circulated.revision),
          due: circulated.due === undefined ? literal('—') : date(circulated.due),
        }),
      ),
    );
  }
  if (opinions.length > 0) {
    const given = opinions.filter((opinion) => opinion.verdict !== 'no-reply');
    const { china, partner } = index.report.sides;
    const members = [...(china.team ?? []), ...(partner.team ?? [])];
    const asked = members.filter((member) => (member.roles ?? ['fellow']).some((role) => !notAsked.has(role)));
    const counts = verdicts.flatMap((verdict) => {
      const n = opinions.filter((opinion) => opinion.verdict === verdict).length;
      return n === 0 ? [] : [label('record.verdictCount', { verdict: label(`record.verdict.${verdict}`), n: literal(n) })];
    });
    blocks.push(
      record(
        '/phases/III/opinions',
        label('record.opinionsCount', { n: literal(given.length), of: literal(asked.length), verdicts: list(counts) }),
      ),
    );
  }
  if (frozen !== undefined) {
    blocks.push(record('/phases/III/frozen', label('record.frozen', { date: date(frozen.date), revision: literal(frozen.revision) })));
  }
  return blocks;
}

function conferenceRecords(index: ReportIndex): readonly OutlineBlock[] {
  const { conferences = [], signOffs = [], publicity = [] } = index.report.phases?.IV ?? {};
  const language = (tag: string): Phrase => ({ kind: 'language', tag });
  return [
    ...conferences.map((conference, i) => {
      const pointer = `/phases/IV/conferences/${String(i)}`;
      return record(
        pointer,
        label('record.conference', {
          date: { kind: 'moment', value: conference.start },
          city: conference.city === undefined ? index[conference.side] : text(conference.city, `${pointer}/city`),
          organizer: conference.organizer === undefined ? index.sideOf(conference.side) : index.nameOf(conference.organizer),
          languages: list((conference.languages ?? []).map(language)),
        }),
      );
    }),
    ...signOffs.map((signOff, i) =>
      record(
        `/phases/IV/signOffs/${String(i)}`,
        label('record.signOff', {
          date: signOff.date === undefined ? literal('—') : date(signOff.date),
          institution: index.nameOf(signOff.institution),
          language: language(signOff.edition),
        }),
      ),
    ),
    ...publicity.map((item, i) => {
      const pointer = `/phases/IV/publicity/${String(i)}`;
      const facts = [
        ...(item.date === undefined ? [] : [date(item.date)]),
        text(item.channel, `${pointer}/channel`),
        ...(item.language === undefined ? [] : [language(item.language)]),
        ...(item.url === undefined ? [] : [{ kind: 'link' as const, href: item.url, text: item.url }]),
      ];
      return record(pointer, list(facts, 'clause'));
    }),
  ];
}

function outlineDecisions(index: ReportIndex): OutlineBlock[] {
  const { decisions = [] } = index.report.phases?.II ?? {};
  if (decisions.length === 0) return [];
  return [
    {
      type: 'section',
      key: 'process.decisions',
      pointer: '/phases/II/decisions',
      level: 2,
      opener: 'none',
      title: label('decisions'),
      listed: false,
      children: decisions.flatMap((decision, i): OutlineBlock[] => {
        const pointer = `/phases/II/decisions/${String(i)}`;
        const { about, owner, doneIn, by } = decision;
        const facts: Phrase[] = [
          ...(about === undefined ? [] : [factOf('decision.about', addressPhrase(about))]),
          ...(listIds(by).length === 0 ? [] : [factOf('decision.by', index.namesOf(by))]),
          ...(owner === undefined ? [] : [factOf('decision.owner', index.nameOf(owner))]),
          factOf('decision.state', doneIn === undefined ? label('decision.open') : label('decision.doneIn', { n: literal(doneIn) })),
        ];
        return [
          { type: 'paragraph', key: `entry-${decision.id}`, pointer, role: 'body', phrase: text(decision.decision, `${pointer}/decision`) },
          { type: 'paragraph', key: `entry-${decision.id}.facts`, pointer, role: 'meta', phrase: list(facts, 'clause') },
        ];
      }),
    },
  ];
}

function factOf(key: 'decision.about' | 'decision.by' | 'decision.owner' | 'decision.state' | 'comment.disposition', value: Phrase): Phrase {
  return label('fact', { name: label(key), value });
}

function outlineComments(index: ReportIndex): OutlineBlock[] {
  const { opinions = [] } = index.report.phases?.III ?? {};
  const children = opinions.flatMap((opinion, i) =>
    (opinion.comments ?? []).flatMap((comment, j): OutlineBlock[] => {
      const pointer = `/phases/III/opinions/${String(i)}/comments/${String(j)}`;
      const about = comment.about === undefined ? [] : [addressPhrase(comment.about)];
      const state = label(`disposition.${comment.disposition ?? 'open'}`);
      const doneIn = comment.doneIn === undefined ? [] : [label('decision.doneIn', { n: literal(comment.doneIn) })];
      return [
        { type: 'paragraph', key: `entry-${comment.id}`, pointer, role: 'lead', phrase: list([index.nameOf(opinion.member), ...about], 'clause') },
        ...outlineField(comment.text, { pointer: `${pointer}/text`, level: 2 }),
        { type: 'paragraph', key: `entry-${comment.id}.facts`, pointer, role: 'meta', phrase: factOf('comment.disposition', list([state, ...doneIn])) },
        ...outlineField(comment.reply, { pointer: `${pointer}/reply`, level: 2 }),
      ];
    }),
  );
  if (children.length === 0) return [];
  return [
    { type: 'section', key: 'process.comments', pointer: '/phases/III/opinions', level: 2, opener: 'none', title: label('comments'), listed: false, children },
  ];
}
