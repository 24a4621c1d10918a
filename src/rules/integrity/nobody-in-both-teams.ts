import type { Member, Text } from '../../schema/report.gen.js';
import type { IntegrityRule } from '../rule.js';

/** Each person belongs to one team. People with the same name and different e-mail addresses are two people. */
export const nobodyInBothTeams: IntegrityRule = {
  code: 'team/nobody-in-both',
  kind: 'integrity',
  title: { en: 'Nobody is in both teams', zh: '任何人不得同属两个团队' },
  why: {
    en: 'Each side forms its own team, and each member has one opinion to give.',
    zh: '双方各自组队，每名成员只提一份意见。',
  },
  help: {
    en: 'Keep the person in one team. Two people of one name are told apart by `email`.',
    zh: '请只保留在一个团队中。如系同名的两个人，请用 `email` 加以区别。',
  },
  bad: 'sides:\n  china:\n    team:\n      - id: li-wei\n  partner:\n    team:\n      - id: li-wei',
  good: 'sides:\n  china:\n    team:\n      - id: li-wei\n  partner:\n    team:\n      - id: aliyev',
  *check({ report: { sides } }) {
    for (const [index, member] of (sides.partner.team ?? []).entries()) {
      const twin = (sides.china.team ?? []).findIndex((other) => isOnePerson(member, other));
      const other = sides.china.team?.[twin];
      if (other === undefined) continue;
      yield {
        pointer: `/sides/partner/team/${String(index)}`,
        message:
          other.id === member.id
            ? { en: `\`${member.id}\` is in both teams.`, zh: `\`${member.id}\` 同时在两个团队中。` }
            : {
                en: `\`${member.id}\` is the same person as \`${other.id}\` of the Chinese team.`,
                zh: `\`${member.id}\` 与中方团队的 \`${other.id}\` 是同一人。`,
              },
        related: [
          {
            pointer: `/sides/china/team/${String(twin)}`,
            message: { en: 'In the Chinese team.', zh: '在中方团队中。' },
          },
        ],
      };
    }
  },
};

function isOnePerson(a: Member, b: Member): boolean {
  if (a.id === b.id) return true;
  if (a.email !== undefined && b.email !== undefined) return a.email.toLowerCase() === b.email.toLowerCase();
  return isOneName(a.name, b.name);
}

/** Whether names agree in every language that both have; a bare string counts for every language. */
function isOneName(a: Text, b: Text): boolean {
  if (typeof a === 'string' || typeof b === 'string') return typeof a === typeof b && a === b;
  const shared = Object.keys(a).filter((language) => Object.hasOwn(b, language));
  return shared.length > 0 && shared.every((language) => a[language] === b[language]);
}
