import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlowItem } from '../../../src/pdf/flow/items.js';
import { heightOf, pageBreak, row, space } from '../../../src/pdf/flow/items.js';
import { paginate } from '../../../src/pdf/flow/paginate.js';
import { setText } from '../support/set-text.js';

/** What may stand in a column; lines are named when the column is made, in the order of reading. */
type Plan =
  | { readonly kind: 'line'; readonly height: number; readonly keep: boolean; readonly note: number }
  | { readonly kind: 'space'; readonly height: number; readonly keep: boolean; readonly fixed: boolean }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'row';
      readonly divisible: boolean;
      readonly keep: boolean;
      readonly cells: readonly (readonly number[])[];
    };

const height = fc.integer({ min: 4, max: 30 });
const plan: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('line' as const), height, keep: fc.boolean(), note: fc.nat(6) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('space' as const), height, keep: fc.boolean(), fixed: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('row' as const),
      divisible: fc.boolean(),
      keep: fc.boolean(),
      cells: fc.array(fc.array(height, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
    }),
  },
);

interface Made {
  readonly items: readonly FlowItem[];
  readonly notes: ReadonlyMap<string, readonly FlowItem[]>;
}

function make(plans: readonly Plan[]): Made {
  let count = 0;
  const notes = new Map<string, readonly FlowItem[]>();
  const line = (tall: number, keep: boolean, note?: string): FlowItem => ({
    ...setText(`l${String(count++)}`, note),
    height: tall,
    keep,
  });
  const items = plans.map((item): FlowItem => {
    switch (item.kind) {
      case 'line': {
        if (item.note < 5) return line(item.height, item.keep);
        const key = `n${String(count)}`;
        notes.set(
          key,
          Array.from({ length: item.note === 5 ? 1 : 9 }, (_, at) => ({
            ...setText(`${key}.${String(at)}`),
            height: 10,
          })),
        );
        return line(item.height, item.keep, key);
      }
      case 'space':
        return space(item.height, item);
      case 'break':
        return pageBreak;
      case 'row': {
        const cells = item.cells.map((heights, x) => ({ x, items: heights.map((tall) => line(tall, false)) }));
        return row({ cells, width: 100, divisible: item.divisible, keep: item.keep });
      }
    }
  });
  return { items, notes };
}

function names(items: readonly FlowItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.type === 'line') return [item.line.clusters.map(({ text }) => text).join('')];
    return item.type === 'row' ? item.cells.flatMap((cell) => names(cell.items)) : [];
  });
}

describe('paginate, whatever stands in the column', () => {
  test('prints each line and each line of a note once', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 40 }), (plans) => {
        const { items, notes } = make(plans);
        const pages = paginate(items, { height: 100, noteGap: 5, noteItems: (key) => notes.get(key) ?? [] });
        const printed = pages.flatMap((page) => names(page.items));
        expect([...printed].sort()).toEqual([...names(items)].sort());
        expect(pages.flatMap((page) => names(page.notes))).toEqual([...notes.values()].flatMap(names));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('keeps to the height of the page where lines and rows may be parted', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 40 }), (plans) => {
        const loose = plans.map((item) =>
          item.kind === 'line' ? { ...item, keep: false, note: 0 } : { ...item, keep: false, divisible: true },
        );
        const { items } = make(loose);
        const pages = paginate(items, { height: 100, noteGap: 5, noteItems: () => [] });
        expect(Math.max(0, ...pages.map((page) => heightOf(page.items)))).toBeLessThanOrEqual(100.01);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});
