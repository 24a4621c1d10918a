import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock } from '../outline.js';
import { label, list, literal, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { addressPhrase } from './address.js';
import { keyOf, outlineField } from './field.js';

/** The stages of the work in the letter's order: the plan, then the four phases. */
export const stages = ['plan', 'I', 'II', 'III', 'IV'] as const;
export type Stage = (typeof stages)[number];

/** The records of a stage, one sentence each: what was done, by whom, when. */
export function recordsOf(index: ReportIndex, stage: Stage): readonly OutlineBlock[] {
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

/** A longer text of the record, printed only if the full record is printed. */
function inFull(index: ReportIndex, prose: Format.Prose | undefined, pointer: string): readonly OutlineBlock[] {
  return index.report.study.process === 'full' ? outlineField(prose, { pointer, level: 2 }) : [];
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
    const document =
      acceptance.document === undefined
        ? index.namesOf(acceptance.by)
        : text(acceptance.document, `${pointer}/document`);
    blocks.push(
      record(
        pointer,
        label(reserved ? 'record.acceptanceReservations' : 'record.acceptance', {
          date: date(acceptance.date),
          document,
        }),
      ),
    );
    if (acceptance.reservations !== undefined) {
      blocks.push(
        {
          type: 'paragraph',
          key: 'process.plan.reservations',
          pointer: `${pointer}/reservations`,
          role: 'lead',
          phrase: label('record.reservations'),
        },
        ...outlineField(acceptance.reservations, { pointer: `${pointer}/reservations`, level: 2 }),
      );
    }
  }
  if (agreed !== undefined) {
    blocks.push(
      record('/plan/agreed', label('record.agreed', { date: date(agreed.date), names: index.namesOf(agreed.by) })),
    );
  }
  deviations.forEach((deviation, i) => {
    const pointer = `/plan/deviations/${String(i)}`;
    blocks.push(
      record(
        pointer,
        list(
          [
            label('record.deviation', {
              item: text(deviation.item, `${pointer}/item`),
              change: text(deviation.change, `${pointer}/change`),
            }),
            ...(deviation.reason === undefined
              ? []
              : [label('record.deviationReason', { reason: text(deviation.reason, `${pointer}/reason`) })]),
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
  const blocks: OutlineBlock[] = seminars.flatMap((seminar, i) => {
    const pointer = `/phases/II/seminars/${String(i)}`;
    const values = {
      date: date(seminar.date),
      place: seminar.place === undefined ? literal('—') : text(seminar.place, `${pointer}/place`),
      mode: label(`record.mode.${seminar.mode ?? 'in-person'}`),
      names: list((seminar.participants ?? []).map((id) => index.nameOf(id))),
    };
    const held = record(
      pointer,
      list(
        [
          label(seminar.status === 'planned' ? 'record.seminarPlanned' : 'record.seminarHeld', values),
          ...(seminar.host === undefined ? [] : [label('record.host', { host: index.nameOf(seminar.host) })]),
          ...(seminar.observers === undefined
            ? []
            : [label('record.observers', { names: list(seminar.observers.map((id) => index.nameOf(id))) })]),
        ],
        'space',
      ),
    );
    return [held, ...inFull(index, seminar.agenda, `${pointer}/agenda`)];
  });
  if (decisions.length > 0) {
    const done = decisions.filter((decision) => decision.doneIn !== undefined).length;
    blocks.push(
      record(
        '/phases/II/decisions',
        label('record.decisionsCount', { n: literal(decisions.length), done: literal(done) }),
      ),
    );
  }
  if (consensus !== undefined) {
    blocks.push(
      record(
        '/phases/II/consensus',
        label('record.consensus', { date: date(consensus.date), names: index.namesOf(consensus.by) }),
      ),
    );
  }
  if (editor?.designated !== undefined) {
    blocks.push(
      record(
        '/phases/II/editor',
        label('record.editor', { date: date(editor.designated), name: index.nameOf(editor.person) }),
      ),
    );
  }
  return blocks;
}

const verdicts = ['agree', 'agree-with-comments', 'dissent', 'abstain', 'no-reply'] as const;

/** Members who have only these roles are not asked for an opinion. */
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
      return n === 0
        ? []
        : [label('record.verdictCount', { verdict: label(`record.verdict.${verdict}`), n: literal(n) })];
    });
    blocks.push(
      record(
        '/phases/III/opinions',
        label('record.opinionsCount', { n: literal(given.length), of: literal(asked.length), verdicts: list(counts) }),
      ),
    );
  }
  if (frozen !== undefined) {
    blocks.push(
      record(
        '/phases/III/frozen',
        label('record.frozen', { date: date(frozen.date), revision: literal(frozen.revision) }),
      ),
    );
  }
  return blocks;
}

function conferenceRecords(index: ReportIndex): readonly OutlineBlock[] {
  const { conferences = [], signOffs = [], publicity = [] } = index.report.phases?.IV ?? {};
  const language = (tag: string): Phrase => ({ kind: 'language', tag });
  return [
    ...conferences.flatMap((conference, i) => {
      const pointer = `/phases/IV/conferences/${String(i)}`;
      const planned = record(
        pointer,
        label('record.conference', {
          date: { kind: 'moment', value: conference.start },
          city: conference.city === undefined ? index[conference.side] : text(conference.city, `${pointer}/city`),
          organizer:
            conference.organizer === undefined ? index.sideOf(conference.side) : index.nameOf(conference.organizer),
          languages: list((conference.languages ?? []).map(language)),
        }),
      );
      return [planned, ...inFull(index, conference.programme, `${pointer}/programme`)];
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
