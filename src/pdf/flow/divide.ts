import type { FlowItem, RowItem } from './items.js';
import { heightOf } from './items.js';

/** The part that stays in a column of some height, and the part that continues in the next. */
export interface Division {
  readonly head: readonly FlowItem[];
  readonly tail: readonly FlowItem[];
}

/**
 * Divides a column at a height, at the last allowed place. `must` divides at any place if none is allowed, so that
 * nothing is lost; a single line that is too tall still stays whole.
 */
export function divideColumn(items: readonly FlowItem[], height: number, mode: 'may' | 'must'): Division {
  let used = 0;
  let last = 0;
  let keep = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (used + item.height > height + 0.01 && item.type !== 'space') {
      if (item.type === 'row') {
        const parts = divideRow(item, height - used, last === 0 ? mode : 'may');
        if (parts !== undefined) {
          return { head: [...items.slice(0, i), parts.head], tail: [parts.tail, ...items.slice(i + 1)] };
        }
      }
      const cut = last > 0 ? last : mode === 'must' ? Math.max(i, 1) : 0;
      return { head: items.slice(0, cut), tail: withoutLeadingSpace(items.slice(cut)) };
    }
    used += item.height;
    // a break is not allowed after space if it is not allowed before it; the padding of a block is part of the block
    keep = item.type === 'space' && !item.fixed ? keep || item.keep : item.keep;
    if (!keep) last = i + 1;
  }
  return { head: items, tail: [] };
}

/** Divides a row so that each of its cells continues on the next page; `undefined` if a cell can't be divided. */
export function divideRow(
  row: RowItem,
  height: number,
  mode: 'may' | 'must',
): { head: RowItem; tail: RowItem } | undefined {
  if (!row.divisible && mode === 'may') return undefined;
  const divisions = row.cells.map((cell) => ({ cell, ...divideColumn(cell.items, height, mode) }));
  const begun = divisions.every(({ cell, head }) => cell.items.length === 0 || head.length > 0);
  const done = divisions.every(({ tail }) => tail.length === 0);
  if (done || !begun) return undefined;
  const part = (which: 'head' | 'tail', rules: RowItem['rules']): RowItem => ({
    ...row,
    rules,
    cells: divisions.map((division) => ({ ...division.cell, items: division[which] })),
    height: Math.max(0, ...divisions.map((division) => heightOf(division[which]))),
  });
  const { top, bottom } = row.rules;
  return {
    head: { ...part('head', top === undefined ? {} : { top }), keep: false },
    tail: part('tail', bottom === undefined ? {} : { bottom }),
  };
}

function withoutLeadingSpace(items: readonly FlowItem[]): readonly FlowItem[] {
  const start = items.findIndex((item) => item.type !== 'space' || item.fixed);
  return start < 0 ? [] : items.slice(start);
}
