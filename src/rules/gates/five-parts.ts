import { bySides, bothSides } from '../parties.js';
import { partKeys } from '../context/report-paths.js';
import { pointsOf } from '../context/points-of.js';
import { sides } from '../context/rule-context.js';
import type { GateRule } from '../rule.js';

/** Item 2 (2) of the letter: the five parts and their points, each in at least one language. */
export const fiveParts: GateRule = {
  code: 'phase/five-parts',
  kind: 'gate',
  phase: 'I',
  title: { en: 'The five parts have their points', zh: '五个部分的要点齐备' },
  why: {
    en: 'The draft that phase I ends with has the five parts of the letter, each with the points that it names.',
    zh: '第一阶段完成的初稿须包括邀请函所列的五个部分及其要点。',
  },
  help: {
    en: 'Write the points that are missing, in any language of an edition.',
    zh: '请补写缺少的要点，任一版本的语言均可。',
  },
  bad: 'chinaInitiative:\n  purpose:\n    en: |\n      The initiative …',
  good: 'chinaInitiative:\n  purpose:\n    en: |\n      The initiative …\n  content:\n    en: |\n      Five connectivities …\n  meaning:\n    en: |\n      For both countries …',
  *check({ report }) {
    for (const [index, part] of partKeys.entries()) {
      const missing = pointsOf(part, report).filter((point) => !point.present);
      if (missing.length === 0) continue;
      const writers = sides.filter((side) => missing.some((point) => point.side === side));
      yield {
        pointer: `/parts/${part}`,
        sentence: 'gate.points-missing',
        values: {
          part: { kind: 'parts', ordinals: [index + 1] },
          points: { kind: 'terms', terms: missing.map((point) => point.term) },
        },
        owes: missing.some((point) => point.side === undefined) ? bothSides : bySides(...writers),
      };
    }
  },
};
