import type { FlowItem, Frame, LineItem, RowItem } from '../flow/items.js';
import type { PageBuilder } from './page-builder.js';

/** The padding in points that a background gets where a page break divides it. */
const cutPadding = 5;

/** Called for each line as it is placed, with the position of its upper left corner. */
export type OnLine = (item: LineItem, x: number, y: number) => void;

/** Places a column of items with its upper left corner at a position; returns where it ends. */
export function placeItems(
  builder: PageBuilder,
  items: readonly FlowItem[],
  x: number,
  y: number,
  onLine?: OnLine,
): number {
  placeFrames(builder, items, x, y);
  let at = y;
  for (const item of items) {
    placeItem(builder, item, x, at, onLine);
    at += item.height;
  }
  return at;
}

function placeItem(builder: PageBuilder, item: FlowItem, x: number, y: number, onLine: OnLine | undefined): void {
  if (item.mirror !== undefined) {
    const { mirror, ...plain } = item;
    builder.mirror(2 * x + mirror, () => {
      placeItem(builder, plain, x, y, onLine);
    });
    return;
  }
  switch (item.type) {
    case 'line':
      onLine?.(item, x, y);
      for (const beside of item.beside) {
        if (beside.x < item.x) builder.placeLine(beside.line, x + beside.x, y);
      }
      builder.placeLine(item.line, x + item.x, y);
      for (const beside of item.beside) {
        if (beside.x >= item.x) builder.placeLine(beside.line, x + beside.x, y);
      }
      return;
    case 'rule':
      builder.placeRule(x + item.x, y + item.height / 2, item.width, item);
      return;
    case 'picture':
      builder.placePicture(item.image, x + item.x, y, item, item.owner);
      return;
    case 'drawing':
      builder.placeDrawing(item, x + item.x, y);
      return;
    case 'row':
      placeRow(builder, item, x + item.x, y, onLine);
      return;
    case 'space':
    case 'pageBreak':
      return;
  }
}

function placeRow(builder: PageBuilder, row: RowItem, x: number, y: number, onLine: OnLine | undefined): void {
  const { top, bottom } = row.rules;
  if (top !== undefined) builder.placeRule(x, y, row.width, top);
  for (const cell of row.cells) placeItems(builder, cell.items, x + cell.x, y, onLine);
  if (bottom !== undefined) builder.placeRule(x, y + row.height, row.width, bottom);
}

/** Each background is drawn once behind all adjacent items on it. */
function placeFrames(builder: PageBuilder, items: readonly FlowItem[], x: number, y: number): void {
  const open = new Map<Frame, { readonly from: number; readonly first: FlowItem }>();
  const close = (
    frame: Frame,
    begun: { readonly from: number; readonly first: FlowItem },
    to: number,
    last: FlowItem,
  ): void => {
    const { fill, edge } = frame;
    // at a page break the background's own padding is on the other page
    const above = fill !== undefined && begun.first.type !== 'space' ? cutPadding : 0;
    const below = fill !== undefined && last.type !== 'space' ? cutPadding : 0;
    const top = begun.from - above;
    const height = to + below - top;
    const draw = (): void => {
      if (fill !== undefined) builder.placeRectangle(x + frame.x, top, frame.width, height, fill);
      if (edge !== undefined) builder.placeRectangle(x + frame.x, top, edge.thickness, height, edge.colour);
    };
    if (frame.mirror === undefined) draw();
    else builder.mirror(2 * x + frame.mirror, draw);
  };
  let at = y;
  items.forEach((item, index) => {
    for (const frame of item.frames) if (!open.has(frame)) open.set(frame, { from: at, first: item });
    at += item.height;
    const next = items[index + 1]?.frames ?? [];
    for (const [frame, begun] of open) {
      if (next.includes(frame)) continue;
      close(frame, begun, at, item);
      open.delete(frame);
    }
  });
}
