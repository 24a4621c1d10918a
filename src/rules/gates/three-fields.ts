import { sides } from '../context/rule-context.js';
import { bySides } from '../parties.js';
import type { GateRule } from '../rule.js';

const fields = ['modernization', 'diplomacy', 'cooperation'] as const;

/** Item 2 (3) of the letter: each team has experts in the three fields; one person may cover several. */
export const threeFields: GateRule = {
  code: 'phase/three-fields',
  kind: 'gate',
  phase: 'plan',
  title: { en: 'Each team covers the three fields', zh: '双方团队均涵盖三个领域' },
  why: {
    en: 'By the letter each team has experts in modernization theory, in diplomacy and international relations, and in international cooperation.',
    zh: '按邀请函，双方团队均须有现代化理论、外交与国际关系、国际合作领域的专家。',
  },
  help: {
    en: 'Say with `expertise` which field each member covers, or add a member:',
    zh: '请用 `expertise` 写明成员所涵盖的领域，或增加成员：',
  },
  bad: 'team:\n  - id: aliyev\n    name: Aliyev\n    expertise: [diplomacy]',
  good: 'team:\n  - id: aliyev\n    name: Aliyev\n    expertise: [modernization, diplomacy, cooperation]',
  *check({ report }) {
    for (const side of sides) {
      const covered = new Set((report.sides[side].team ?? []).flatMap((member) => member.expertise ?? []));
      const missing = fields.filter((field) => !covered.has(field));
      if (missing.length === 0) continue;
      yield {
        pointer: `/sides/${side}/team`,
        sentence: 'gate.fields-missing',
        values: {
          side: { kind: 'sides', sides: [side] },
          fields: { kind: 'terms', terms: missing.map((field) => ({ label: `gate.field.${field}` })) },
        },
        owes: bySides(side),
      };
    }
  },
};
