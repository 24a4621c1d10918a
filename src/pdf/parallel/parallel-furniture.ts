import { printDigits } from '../../language/digits.js';
import type { Context } from '../blocks/context.js';
import { inType } from '../blocks/context.js';
import { setText } from '../blocks/paragraph.js';
import type { PageWriter } from '../engine/page-writer.js';
import type { FlowItem, LineItem } from '../flow/items.js';
import { heightOf } from '../flow/items.js';
import type { PageGeometry } from '../pages/geometry.js';
import { placeItems } from '../pages/place-items.js';
import type { Column, Columns } from './column.js';
import { inColumn } from './column.js';

/** Which page it is, of how many, and what each column's running head says. */
export interface ColumnsPlace {
  readonly number: number;
  readonly total: number;
  readonly running: readonly (string | undefined)[];
}

/** Heads and feet of columns: each edition has its own, in its language, above and below its column. */
export function placeColumnFurniture(
  writer: PageWriter,
  { columns }: Columns,
  page: PageGeometry,
  place: ColumnsPlace,
): void {
  columns.forEach((column, index) => {
    placeFurniture(writer, column, page, { ...place, running: place.running[index] });
  });
  const { palette } = columns[0]?.context.shared ?? {};
  if (palette === undefined) return;
  writer.placeRule(page.column.x, page.head + 3, page.column.width, { thickness: 0.5, colour: palette.rule });
}

function placeFurniture(
  writer: PageWriter,
  column: Column,
  page: PageGeometry,
  { number, total, running }: Omit<ColumnsPlace, 'running'> & { readonly running: string | undefined },
): void {
  const { context, document } = column;
  const { sizes, palette, profile } = context.shared;
  const { labels, runningTitle } = document.furniture;
  const lineHeight = sizes.small * 1.4;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const x = page.column.x + column.x;
  const header = inType({ ...context, tag: 'header' }, style);
  const footer = inType({ ...context, tag: 'footer' }, style);
  const set = (text: string, own: Context, alignment: 'start' | 'end'): readonly LineItem[] =>
    setText(text, own, { alignment, lineHeight, whole: true });
  const count = (n: number): string => printDigits(String(n), document.meta.digits);
  const put = (lines: readonly FlowItem[], y: number): void => {
    placeItems(writer, inColumn(column, lines), x, y);
  };
  const head = set(running ?? runningTitle, header, 'start');
  put(head, page.head - heightOf(head));
  const words = labels.page.replace('{x}', count(number)).replace('{y}', count(total));
  const counted = set(words, footer, 'end');
  put(counted, page.foot - lineHeight);
  // beside the number there is room for some of it, below it for a whole line
  const beside = context.width - (counted[0]?.line.natural ?? 0) - sizes.text;
  const notices = [
    ...(profile.stamp === undefined ? [] : set(profile.stamp, { ...footer, width: beside }, 'start')),
    ...(profile.embargo === undefined ? [] : set(profile.embargo, footer, 'start')),
  ];
  put(notices, page.foot - lineHeight);
}
