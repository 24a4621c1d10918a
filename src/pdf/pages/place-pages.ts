import type { PrintedDocument } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inType } from '../blocks/context.js';
import { setText } from '../blocks/paragraph.js';
import type { PageWriter } from '../engine/page-writer.js';
import { heightOf } from '../flow/items.js';
import type { FlowPage } from '../flow/paginate.js';
import { furnitureOf } from './furniture.js';
import type { PageGeometry } from './geometry.js';
import type { OnLine } from './place-items.js';
import { placeItems } from './place-items.js';
import type { PlacedMarks } from './placed-marks.js';

/** Writes the pages after the cover: column, notes at the foot under a short rule, head and foot, line numbers. */
export function placePages(
  writer: PageWriter,
  document: PrintedDocument,
  context: Context,
  page: PageGeometry,
  pages: readonly FlowPage[],
  marks: PlacedMarks,
): void {
  const { column } = page;
  const { palette, profile } = context.shared;
  const placeFurniture = furnitureOf(document, context, page);
  let part: string | undefined;
  marks.add({ key: 'cover' }, 1);
  pages.forEach(({ items, notes }, index) => {
    writer.addPage();
    const number = index + 2;
    let counted = 0;
    let running: string | undefined;
    const numbers: { readonly y: number; readonly text: string }[] = [];
    const onLine: OnLine = (item, x, y) => {
      for (const mark of item.line.marks) {
        marks.add(mark, number);
        running ??= mark.running;
      }
      if (!item.counted || x !== column.x) return;
      counted++;
      if (profile.lineNumbers && counted % 5 === 0) numbers.push({ y, text: String(counted) });
    };
    placeItems(writer, items, column.x, column.y, onLine);
    if (notes.length > 0) {
      const top = column.y + column.height - heightOf(notes);
      const stroke = { thickness: 0.5, colour: palette.quiet };
      writer.placeRule(column.x, top - context.lineHeight * 0.4, column.width * 0.25, stroke);
      placeItems(writer, notes, column.x, top, onLine);
    }
    placeLineNumbers(writer, numbers, context, page);
    part = running ?? part;
    placeFurniture(writer, { number, total: pages.length + 1, part });
  });
}

function placeLineNumbers(
  writer: PageWriter,
  numbers: readonly { readonly y: number; readonly text: string }[],
  context: Context,
  page: PageGeometry,
): void {
  const { palette, sizes } = context.shared;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const narrow = inType({ ...context, width: sizes.text * 3, tag: 'layout' }, style);
  for (const { y, text } of numbers) {
    const lines = setText(text, narrow, { alignment: 'start', lineHeight: context.lineHeight });
    placeItems(writer, lines, page.column.x + page.column.width + sizes.text, y);
  }
}
