import type { Words } from '../../diagnostics/diagnostic.js';
import { indicatorsLacking, type LackingIndicator } from '../amounts/indicators-lacking.js';
import type { StyleRule } from '../rule.js';

/** An indicator has a date and a source. */
export const indicatorSourced: StyleRule = {
  code: 'indicator/sourced',
  kind: 'style',
  title: { en: 'An indicator has a date and a source', zh: '数据须有时间和出处' },
  why: {
    en: 'A number without its date and source can’t be checked by the other side, nor by a reader.',
    zh: '没有时间和出处的数字，对方和读者都无从核对。',
  },
  help: {
    en: 'Write `asOf` (the day, month or year at which it stood so) or `period` (the time over which it was counted), and the key of a reference under `source`. A number with `derivedFrom` needs no source of its own.',
    zh: '请写 `asOf`（截至的日期）或 `period`（统计所属的时期），并在 `source` 写出参考文献的键。有 `derivedFrom` 的数据不必另写出处。',
  },
  bad: 'indicators:\n  trade-2022:\n    label: Bilateral trade\n    value: 31.18',
  good: 'indicators:\n  trade-2022:\n    label: Bilateral trade\n    value: 31.18\n    period: 2022\n    source: customs-2023\nreferences:\n  - id: customs-2023\n    type: report\n    title: Statistics of 2022',
  *check({ report }) {
    for (const lacking of indicatorsLacking(report)) {
      yield { pointer: `/indicators/${lacking.id}`, half: 'key', message: describe(lacking) };
    }
  },
};

function describe({ id, date, source }: LackingIndicator): Words {
  if (date && source) {
    return { en: `Indicator \`${id}\` has no date and no source.`, zh: `数据 \`${id}\` 没有时间，也没有出处。` };
  }
  return date
    ? { en: `Indicator \`${id}\` has no date.`, zh: `数据 \`${id}\` 没有时间。` }
    : { en: `Indicator \`${id}\` has no source.`, zh: `数据 \`${id}\` 没有出处。` };
}
