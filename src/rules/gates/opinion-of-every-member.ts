import type { Member, Report } from '../../schema/report.gen.js';
import { addDays, daySpan } from '../calendar.js';
import { sides } from '../context/rule-context.js';
import { byEditor, byPeople } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Members with only these roles give no opinion. */
const withoutOpinion = new Set<string>(['secretary', 'translator', 'reviser']);

/** Phase III of the letter: the opinions of all members are collected, or the plan counts silence as agreement. */
export const opinionOfEveryMember: GateRule = {
  code: 'phase/opinion-of-every-member',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Every member gave an opinion', zh: '每名成员均已提出意见' },
  why: {
    en: 'By the letter the report is final once the opinions of all members are collected.',
    zh: '按邀请函，须收集全体成员意见后定稿。',
  },
  help: {
    en: 'Record the opinion of each member, or agree in the plan that silence counts:',
    zh: '请记录每名成员的意见，或在方案中约定逾期视为同意：',
  },
  bad: 'phases:\n  III:\n    circulated:\n      revision: 7\n      date: 2026-08-25\n    opinions: []',
  good: 'phases:\n  III:\n    circulated:\n      revision: 7\n      date: 2026-08-25\n      due: 2026-09-24\n    opinions:\n      - member: temirgali\n        date: 2026-09-09\n        verdict: agree',
  *check(context) {
    const { report, today } = context;
    if (report.phases?.III?.circulated === undefined) {
      yield { pointer: '/phases/III/circulated', sentence: 'gate.not-circulated', owes: byEditor(context) };
      return;
    }
    if (silenceCounts(report, today)) return;
    const answered = new Set(
      (report.phases.III.opinions ?? []).filter(({ verdict }) => verdict !== 'no-reply').map(({ member }) => member),
    );
    for (const side of sides) {
      const team = report.sides[side].team ?? [];
      const silent = team.filter((member) => hasSay(member) && !answered.has(member.id));
      if (silent.length === 0) continue;
      const ids = silent.map(({ id }) => id);
      yield {
        pointer: '/phases/III/opinions',
        sentence: 'gate.opinions-missing',
        values: { people: { kind: 'people', ids } },
        owes: byPeople(...ids),
        related: silent.map((member) => ({
          pointer: `/sides/${side}/team/${String(team.indexOf(member))}`,
          message: { en: `\`${member.id}\` has not answered.`, zh: `\`${member.id}\` 尚未答复。` },
        })),
      };
    }
  },
};

function hasSay({ roles }: Member): boolean {
  return roles === undefined || roles.length === 0 || roles.some((role) => !withoutOpinion.has(role));
}

/** Whether the plan counts silence as agreement and the time for opinions is over. */
function silenceCounts({ plan, phases }: Report, today: string): boolean {
  if (plan?.opinions?.silence !== 'counts-as-agreement') return false;
  const circulated = phases?.III?.circulated;
  const due = circulated?.due === undefined ? undefined : daySpan(circulated.due)?.last;
  const sent = circulated === undefined ? undefined : daySpan(circulated.date)?.last;
  const last =
    due ?? (sent === undefined || plan.opinions.days === undefined ? undefined : addDays(sent, plan.opinions.days));
  return last !== undefined && last < today;
}
