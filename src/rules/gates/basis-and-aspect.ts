import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Item 2 (2) of the letter: advice is based on the interaction of the two countries and guided by the theory. */
export const basisAndAspect: GateRule = {
  code: 'phase/basis-and-aspect',
  kind: 'gate',
  phase: 'I',
  title: { en: 'Strategies and recommendations rest on Part Two and the theory', zh: '战略和建议须有依据' },
  why: {
    en: 'By the letter strategies and recommendations are based on the two countries’ interaction and guided by the theory.',
    zh: '按邀请函，战略和政策建议须以两国互动为基础、以理论为指导。',
  },
  help: {
    en: 'Name ids of Part Two under `basis`, and aspects of the theory (goal, players, principles, contents, measures) under `aspects`:',
    zh: '请在 `basis` 中写第二部分的标识，在 `aspects` 中写理论方面（goal、players、principles、contents、measures）：',
  },
  bad: 'recommendations:\n  - id: open-data',
  good: 'recommendations:\n  - id: open-data\n    basis: [transit]\n    aspects: [measures]',
  *check({ report: { parts } }) {
    for (const list of ['strategies', 'recommendations'] as const) {
      for (const [index, { title, basis, aspects }] of (parts.future[list] ?? []).entries()) {
        const hasBasis = (basis ?? []).length > 0;
        const hasAspect = (aspects ?? []).length > 0;
        if (hasBasis && hasAspect) continue;
        yield {
          pointer: `/parts/future/${list}/${String(index)}`,
          sentence: hasAspect ? 'gate.no-basis' : hasBasis ? 'gate.no-aspect' : 'gate.no-basis-no-aspect',
          values: { name: { kind: 'text', text: title } },
          owes: bothSides,
        };
      }
    }
  },
};
