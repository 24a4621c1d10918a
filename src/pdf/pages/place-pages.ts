import { printDigits } from '../../language/digits.js';
import type { Column, Columns } from '../columns/columns.js';
import type { NoteColumns } from '../columns/note-columns.js';
import type { PageGeometry } from '../columns/page-geometry.js';
import { inType } from '../compose/context.js';
import { setText } from '../compose/set-text.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, space } from '../flow/items.js';
import type { FlowPage } from '../flow/paginate.js';
import { furnitureOf } from './furniture.js';
import type { PageBuilder } from './page-builder.js';
import type { OnLine } from './place-items.js';
import { placeItems } from './place-items.js';
import type { PlacedMarks } from './placed-marks.js';

/** The input from which the pages after the cover are placed. */
export interface FlowPages {
  readonly place: Columns;
  readonly page: PageGeometry;
  readonly pages: readonly FlowPage[];
  readonly notes: NoteColumns;
  readonly marks: PlacedMarks;
}

/** Places the pages after the cover: columns, notes at the foot under a short rule, heads and feet, line numbers. */
export function placePages(builder: PageBuilder, flow: FlowPages): void {
  const { place, page, pages, marks } = flow;
  const { columns, layout } = place;
  const views = pages.flatMap((one) => viewsOf(one, flow));
  const total = views.length + 1;
  const [home] = columns;
  const room = layout === 'facing' || columns.length === 1 ? 'alone' : 'beside';
  const furniture = columns.map((column) => furnitureOf(column, page, room));
  const footLines = Math.max(...furniture.map((own) => own.footLines(total)));
  const running: (string | undefined)[] = columns.map(() => undefined);
  views.forEach(({ items, shown }, index) => {
    const number = index + 2;
    builder.addPage();
    const onPage = watchLines(number, running, marks);
    const numbers = lineNumbers(place, page);
    const onLine: OnLine = (item, x, y) => {
      onPage(item, x, y);
      numbers.count(item, x, y);
    };
    const draw = (): void => {
      placeItems(builder, items, page.column.x, page.column.y, onLine);
      placeNotes(builder, shown, page, onLine);
      numbers.place(builder);
      const around = shown.map(({ index: at }) => {
        return { furniture: furniture[at], where: { number, total, part: running[at] } };
      });
      for (const { furniture: own, where } of around) own?.placeHead(builder, where);
      const stroke = { thickness: 0.5, colour: home.context.shared.palette.rule };
      builder.placeRule(page.column.x, page.head + 3, page.column.width, stroke);
      for (const { furniture: own, where } of around) own?.placeFoot(builder, where, footLines);
    };
    const [first] = shown;
    const upright = first?.column.context.typesetting.direction === home.context.typesetting.direction;
    if (upright || layout === 'columns') draw();
    else builder.mirror(page.width, draw);
  });
}

/** The content of one page: the items of its columns, and the notes of each column. */
interface View {
  readonly items: readonly FlowItem[];
  readonly shown: readonly {
    readonly column: Column;
    readonly index: number;
    readonly notes: readonly FlowItem[];
  }[];
}

/**
 * A page of the flow as it is shown: unchanged, or as the two pages of a spread, with the first edition on even pages
 * and the second on odd ones. Both have the same rows at the same height, each page in its own direction.
 */
function viewsOf(flow: FlowPage, { place, notes }: FlowPages): readonly View[] {
  const cells = notes.cells(flow.notes);
  const shown = place.columns.map((column, index) => ({ column, index, notes: cells[index] ?? [] }));
  if (place.layout === 'columns') return [{ items: flow.items, shown }];
  return shown.map((one) => ({ items: cellItems(flow.items, one.index), shown: [one] }));
}

/** One edition's share of rows, with the height that the other edition's needs. */
function cellItems(items: readonly FlowItem[], index: number): readonly FlowItem[] {
  return items.flatMap((item): readonly FlowItem[] => {
    if (item.type !== 'row') return [item];
    const own = item.cells[index]?.items ?? [];
    return [...own, space(item.height - heightOf(own), { fixed: true })];
  });
}

function placeNotes(builder: PageBuilder, shown: View['shown'], page: PageGeometry, onLine: OnLine): void {
  const height = Math.max(...shown.map(({ notes }) => heightOf(notes)));
  const top = page.column.y + page.column.height - height;
  for (const { column, notes } of shown) {
    if (notes.length === 0) continue;
    const { context, turned } = column;
    const x = page.column.x + column.x;
    const width = context.width * 0.25;
    const stroke = { thickness: 0.5, colour: context.shared.palette.quiet };
    builder.placeRule(turned ? x + context.width - width : x, top - context.lineHeight * 0.4, width, stroke);
    placeItems(builder, notes, x, top, onLine);
  }
}

/** Records the pages of marks, and sets the running heads of a page: the first part that begins on it. */
function watchLines(number: number, running: (string | undefined)[], marks: PlacedMarks): OnLine {
  const fresh = new Set<number>();
  return (item) => {
    for (const mark of item.line.marks) {
      marks.add(mark, number);
      if (mark.running === undefined || fresh.has(mark.running.column)) continue;
      fresh.add(mark.running.column);
      running[mark.running.column] = mark.running.title;
    }
  };
}

/** Numbers every fifth line of an edition alone; side by side, each edition would need its own count. */
function lineNumbers({ columns }: Columns, page: PageGeometry) {
  const [{ context, edition }] = columns;
  const { profile, palette, sizes } = context.shared;
  const wanted = profile.lineNumbers && columns.length === 1;
  const numbers: { readonly y: number; readonly text: string }[] = [];
  let counted = 0;
  const count: OnLine = (item, x, y) => {
    if (!wanted || !item.counted || x !== page.column.x) return;
    counted++;
    if (counted % 5 === 0) numbers.push({ y, text: printDigits(String(counted), edition.meta.digits) });
  };
  const place = (builder: PageBuilder): void => {
    const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
    const narrow = inType({ ...context, width: sizes.text * 3, owner: 'layout' }, style);
    for (const { y, text } of numbers) {
      const lines = setText(text, narrow, { alignment: 'start', lineHeight: context.lineHeight });
      placeItems(builder, lines, page.column.x + page.column.width + sizes.text, y);
    }
  };
  return { count, place };
}
