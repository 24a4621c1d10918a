import type { Composed } from '../compose/context.js';
import { stack } from '../compose/context.js';
import type { FlowItem } from '../flow/items.js';
import { row, space } from '../flow/items.js';
import type { Mark } from '../text/text-line.js';
import type { Columns } from './columns.js';
import { inColumn } from './columns.js';

/** The smallest space between two rows, in lines: pairs stay distinct in languages whose paragraphs have no gap. */
const leastGap = 0.35;

/**
 * The blocks of each column as one row that pages may divide; the first lines share a baseline. An edition alone keeps
 * its blocks as they are.
 */
export function composeSideBySide(cells: readonly (readonly Composed[])[], place: Columns): readonly Composed[] {
  const { columns } = place;
  if (columns.length === 1) return cells[0] ?? [];
  if (cells.every((set) => set.length === 0)) return [];
  const most = (wish: (set: readonly Composed[]) => number | undefined): number =>
    Math.max(0, ...cells.map((set) => wish(set) ?? 0));
  const bond = cells.map((set) => set[0]?.bond).find((own) => own !== undefined);
  const items = sideBySide(
    cells.map((set) => stack(set)),
    place,
    { mode: bond === 'heading' ? 'whole' : 'divisible' },
  );
  return [
    {
      items,
      before: Math.max(
        columns[0].context.lineHeight * leastGap,
        most((set) => set[0]?.before),
      ),
      after: most((set) => set.at(-1)?.after),
      ...(bond === undefined ? {} : { bond }),
    },
  ];
}

/**
 * Items of each column as one row, which pages may divide if it is `divisible`; empty if no column has items. An
 * edition alone keeps its items as they are.
 */
export function sideBySide(
  cells: readonly (readonly FlowItem[])[],
  { columns, width }: Columns,
  options: { readonly mode: 'whole' | 'divisible'; readonly keep?: boolean },
): readonly FlowItem[] {
  if (columns.length === 1) return cells[0] ?? [];
  if (cells.every((items) => items.length === 0)) return [];
  joinOutlines(cells);
  const aligned = onOneBaseline(cells);
  return [
    row({
      cells: columns.map((column, index) => ({ x: column.x, items: inColumn(column, aligned[index] ?? []) })),
      width,
      divisible: options.mode === 'divisible',
      keep: options.keep ?? cells.some((items) => items.at(-1)?.keep === true),
    }),
  ];
}

/** First lines of different heights share the lowest baseline. */
function onOneBaseline(cells: readonly (readonly FlowItem[])[]): readonly (readonly FlowItem[])[] {
  const firsts = cells.map(([first]) => first);
  const baselines = firsts.map((first) => (first?.type === 'line' ? first.line.baseline : undefined));
  const lines = baselines.filter((baseline) => baseline !== undefined);
  if (lines.length < firsts.filter((first) => first !== undefined).length) return cells;
  const lowest = Math.max(0, ...lines);
  return cells.map((items, index) => {
    const lower = lowest - (baselines[index] ?? lowest);
    return lower < 0.01 ? items : [space(lower, { fixed: true, keep: true }), ...items];
  });
}

/**
 * The outline has one entry for a row of columns: it joins the titles of all languages and leads to the first. Cells of
 * one row have the same entries, so entries are joined by their index.
 */
function joinOutlines(cells: readonly (readonly FlowItem[])[]): void {
  const entries = cells.map(outlinesIn);
  const count = Math.max(0, ...entries.map((list) => list.length));
  for (let place = 0; place < count; place++) {
    const joined = entries.flatMap((list) => list[place] ?? []);
    const [first, ...others] = joined;
    if (first === undefined || others.length === 0) continue;
    first.entitle(joined.map(({ title }) => title).join(' / '));
    for (const other of others) other.entitle(undefined);
  }
}

interface OutlineEntry {
  readonly title: string;
  /** Replaces the title of the entry, or removes the entry. */
  readonly entitle: (title: string | undefined) => void;
}

function outlinesIn(items: readonly FlowItem[]): readonly OutlineEntry[] {
  return items.flatMap((item): readonly OutlineEntry[] => {
    if (item.type === 'row') return item.cells.flatMap((cell) => outlinesIn(cell.items));
    if (item.type !== 'line') return [];
    const { line } = item;
    return line.marks.flatMap((mark, at): readonly OutlineEntry[] => {
      const { outline, ...plain } = mark;
      if (outline === undefined) return [];
      const entitle = (title: string | undefined): void => {
        const other: Mark = title === undefined ? plain : { ...mark, outline: { ...outline, title } };
        line.marks = line.marks.map((own, index) => (index === at ? other : own));
      };
      return [{ title: outline.title, entitle }];
    });
  });
}
