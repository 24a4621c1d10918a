import type { Composed } from '../blocks/context.js';
import { stack } from '../blocks/context.js';
import type { FlowItem, RowItem } from '../flow/items.js';
import { row, space } from '../flow/items.js';
import type { Mark } from '../text/text-line.js';
import type { Column, Columns } from './column.js';
import { inColumn } from './column.js';

/** The least room between two rows, in lines: pairs are told apart also where paragraphs of a language have no gap. */
const leastGap = 0.35;

/** What each column has at a place, as one row that pages may part; its first lines stand on one baseline. */
export function composeRow(cells: readonly (readonly Composed[])[], { columns, width }: Columns): Composed {
  const most = (wish: (set: readonly Composed[]) => number | undefined): number =>
    Math.max(0, ...cells.map((set) => wish(set) ?? 0));
  const unit = columns[0]?.context.lineHeight ?? 0;
  const bond = cells.map((set) => set[0]?.bond).find((own) => own !== undefined);
  const items = rowOf(
    cells.map((set) => stack(set)),
    { columns, width },
    bond === 'heading' ? 'whole' : 'divisible',
  );
  return {
    items: items === undefined ? [] : [items],
    before: Math.max(
      unit * leastGap,
      most((set) => set[0]?.before),
    ),
    after: most((set) => set.at(-1)?.after),
    ...(bond === undefined ? {} : { bond }),
  };
}

/** Items of each column as a row; nothing where no column has any. */
export function rowOf(
  cells: readonly (readonly FlowItem[])[],
  { columns, width }: Pick<Columns, 'columns' | 'width'>,
  mode: 'whole' | 'divisible',
  keep = cells.some((items) => items.at(-1)?.keep === true),
): RowItem | undefined {
  if (cells.every((items) => items.length === 0)) return undefined;
  joinOutlines(cells, columns);
  const aligned = onOneBaseline(cells);
  return row({
    cells: columns.map((column, index) => ({ x: column.x, items: inColumn(column, aligned[index] ?? []) })),
    width,
    divisible: mode === 'divisible',
    keep,
  });
}

/** Lines of unlike height begin on the baseline of the lowest. */
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

/** The outline has one entry for what stands side by side, in all its languages, and leads to the first. */
function joinOutlines(cells: readonly (readonly FlowItem[])[], columns: readonly Column[]): void {
  const entries = new Map<string, { title: string; readonly at: number; readonly set: (title: string) => void }>();
  cells.forEach((items, index) => {
    const prefix = `${columns[index]?.document.meta.language ?? ''}:`;
    eachMark(items, (mark, replace) => {
      const { outline } = mark;
      if (outline === undefined || !mark.key.startsWith(prefix)) return;
      const key = mark.key.slice(prefix.length);
      const known = entries.get(key);
      const set = (title: string): void => {
        replace({ ...mark, outline: { ...outline, title } });
      };
      if (known === undefined) entries.set(key, { title: outline.title, at: index, set });
      else if (known.at !== index) {
        known.title = `${known.title} / ${outline.title}`;
        known.set(known.title);
        const { outline: _, ...plain } = mark;
        replace(plain);
      }
    });
  });
}

function eachMark(items: readonly FlowItem[], visit: (mark: Mark, replace: (mark: Mark) => void) => void): void {
  for (const item of items) {
    if (item.type === 'row') for (const cell of item.cells) eachMark(cell.items, visit);
    if (item.type !== 'line') continue;
    const { line } = item;
    line.marks.forEach((mark, at) => {
      visit(mark, (other) => {
        line.marks = line.marks.map((own, index) => (index === at ? other : own));
      });
    });
  }
}
