import type { PageWriter } from '../engine/page-writer.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, space } from '../flow/items.js';
import type { FlowPage } from '../flow/paginate.js';
import { furnitureOf } from '../pages/furniture.js';
import type { PageGeometry } from '../pages/geometry.js';
import type { OnLine } from '../pages/place-items.js';
import { placeItems } from '../pages/place-items.js';
import type { PlacedMarks } from '../pages/placed-marks.js';
import type { Column, Columns } from './column.js';
import type { NoteColumns } from './note-columns.js';
import { placeColumnFurniture } from './parallel-furniture.js';

/** What pages of editions side by side are written from. */
export interface ParallelPages {
  readonly place: Columns;
  readonly page: PageGeometry;
  readonly pages: readonly FlowPage[];
  readonly notes: NoteColumns;
  readonly marks: PlacedMarks;
}

/** Writes pages of columns after the cover: rows, notes below each column, a head and a foot for each. */
export function placeColumnPages(writer: PageWriter, { place, page, pages, notes, marks }: ParallelPages): void {
  const running = runningHeads(place.columns);
  pages.forEach((flow, index) => {
    writer.addPage();
    const number = index + 2;
    const onLine = running.open(number, marks);
    placeItems(writer, flow.items, page.column.x, page.column.y, onLine);
    const cells = notes.cells(flow.notes);
    const top = page.column.y + page.column.height - notes.height(flow.notes);
    cells.forEach((items, at) => {
      const column = place.columns[at];
      if (column !== undefined) placeNotes(writer, items, column, { x: page.column.x + column.x, top, onLine });
    });
    placeColumnFurniture(writer, place, page, { number, total: pages.length + 1, running: running.heads() });
  });
}

/**
 * Writes spreads after the cover: the first edition on even pages, which face the second's on odd ones. Both hold the
 * same rows at the same height, each page in its own direction.
 */
export function placeFacingPages(writer: PageWriter, { place, page, pages, notes, marks }: ParallelPages): void {
  const { columns } = place;
  const running = runningHeads(columns);
  const furniture = columns.map(({ document, context }) => furnitureOf(document, context, page));
  const total = pages.length * columns.length + 1;
  const home = columns[0]?.context.typesetting.direction;
  pages.forEach((flow, spread) => {
    columns.forEach((column, index) => {
      writer.addPage();
      const number = spread * columns.length + index + 2;
      const onLine = running.open(number, marks);
      const draw = (): void => {
        placeItems(writer, cellItems(flow.items, index), page.column.x, page.column.y, onLine);
        const items = notes.cells(flow.notes)[index] ?? [];
        const top = page.column.y + page.column.height - heightOf(items);
        placeNotes(writer, items, column, { x: page.column.x, top, onLine });
        furniture[index]?.(writer, { number, total, part: running.heads()[index] });
      };
      if (column.context.typesetting.direction === home) draw();
      else writer.mirror(page.width, draw);
    });
  });
}

/** One edition's share of rows, with the room that the other needs beside it. */
function cellItems(items: readonly FlowItem[], index: number): readonly FlowItem[] {
  return items.flatMap((item): readonly FlowItem[] => {
    if (item.type !== 'row') return [item];
    const own = item.cells[index]?.items ?? [];
    return [...own, space(item.height - heightOf(own), { fixed: true })];
  });
}

function placeNotes(
  writer: PageWriter,
  items: readonly FlowItem[],
  { context, turned }: Column,
  { x, top, onLine }: { readonly x: number; readonly top: number; readonly onLine: OnLine },
): void {
  if (items.length === 0) return;
  const width = context.width * 0.25;
  const start = turned ? x + context.width - width : x;
  const stroke = { thickness: 0.5, colour: context.shared.palette.quiet };
  writer.placeRule(start, top - context.lineHeight * 0.4, width, stroke);
  placeItems(writer, items, x, top, onLine);
}

/** What the running head of each edition says, from the marks of the lines as they are placed. */
function runningHeads(columns: readonly Column[]) {
  const prefixes = columns.map(({ document }) => `${document.meta.language}:`);
  const said: (string | undefined)[] = columns.map(() => undefined);
  return {
    heads: (): readonly (string | undefined)[] => [...said],
    open(number: number, marks: PlacedMarks): OnLine {
      const fresh = new Set<number>();
      return (item) => {
        for (const mark of item.line.marks) {
          marks.add(mark, number);
          const index = prefixes.findIndex((prefix) => mark.key.startsWith(prefix));
          // the first that begins on a page names it
          if (mark.running === undefined || index < 0 || fresh.has(index)) continue;
          fresh.add(index);
          said[index] = mark.running;
        }
      };
    },
  };
}
