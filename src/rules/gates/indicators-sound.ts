import { indicatorsAlike } from '../amounts/indicators-alike.js';
import { indicatorsLacking } from '../amounts/indicators-lacking.js';
import { mismatchesOf } from '../amounts/recompute-indicator.js';
import { byEditor } from '../parties.js';
import type { GateFinding, GateRule, GateSentence } from '../rule.js';

/** Indicators are complete and consistent. A style rule also warns about each indicator in every phase. */
export const indicatorsSound: GateRule = {
  code: 'phase/indicators-sound',
  kind: 'gate',
  phase: 'II',
  title: { en: 'The numbers can be checked', zh: '数据均可核对' },
  why: {
    en: 'At the seminars both sides agree on the numbers; each must be dated, have a source, recompute and be told from others of its name.',
    zh: '双方在研讨会上商定数据；每个数据都须有时间和出处、能够验算，并与同名数据相区别。',
  },
  help: { en: 'Complete the indicators:', zh: '请补全数据：' },
  bad: 'indicators:\n  trade-2022:\n    label: Bilateral trade\n    value: 31.18',
  good: 'indicators:\n  trade-2022:\n    label: Bilateral trade\n    value: 31.18\n    period: 2022\n    source: customs-2023\nreferences:\n  - id: customs-2023\n    type: report\n    title: Statistics of 2022',
  *check(context) {
    const { report } = context;
    const fold = function* (sentence: GateSentence, pointers: readonly string[]): Iterable<GateFinding> {
      const [pointer] = pointers;
      if (pointer === undefined) return;
      yield {
        pointer,
        sentence,
        values: { count: { kind: 'count', count: pointers.length } },
        owes: byEditor(context),
      };
    };
    yield* fold(
      'gate.indicators-unsourced',
      indicatorsLacking(report).map(({ id }) => `/indicators/${id}`),
    );
    yield* fold(
      'gate.indicators-differ',
      Array.from(mismatchesOf(report), ({ pointer }) => pointer),
    );
    yield* fold(
      'gate.indicators-alike',
      Array.from(indicatorsAlike(report), ({ second }) => `/indicators/${second}`),
    );
  },
};
