import { printDigits } from '../../language/digits.js';
import type { Column } from '../columns/columns.js';
import { inColumn } from '../columns/columns.js';
import type { PageGeometry } from '../columns/page-geometry.js';
import type { Context } from '../compose/context.js';
import { inType } from '../compose/context.js';
import { setText } from '../compose/set-text.js';
import type { FlowItem, LineItem } from '../flow/items.js';
import { heightOf } from '../flow/items.js';
import { setFootNotices } from './foot-notices.js';
import type { PageBuilder } from './page-builder.js';
import { placeItems } from './place-items.js';
import { widthOf } from './width-of.js';

/** A foot with more lines begins one line higher: otherwise it would be too near the edge of the page. */
const linesBelow = 2;

/** The number of a page, the number of pages, and the current part. */
export interface PagePlace {
  readonly number: number;
  readonly total: number;
  readonly part: string | undefined;
}

/** Whether a column has the page to itself, with space for two texts in its head, or is beside others. */
export type ColumnRoom = 'alone' | 'beside';

/** The head and foot of a column on each page. */
export interface Furniture {
  readonly placeHead: (builder: PageBuilder, place: PagePlace) => void;
  /** Places a foot; `lines` is the most that any foot beside it has, so that all of them begin at one height. */
  readonly placeFoot: (builder: PageBuilder, place: PagePlace, lines: number) => void;
  /** The number of lines of the notices in a document of `total` pages. */
  readonly footLines: (total: number) => number;
}

/**
 * Head and foot of a column. Head: short title and part, or only one of them beside other columns. Foot: page x of y
 * and notices. What is the same on each page is set once.
 */
export function furnitureOf(column: Column, page: PageGeometry, room: ColumnRoom): Furniture {
  const { context, edition } = column;
  const { palette, sizes, profile } = context.shared;
  const { labels, runningTitle } = edition.furniture;
  const { width } = context;
  const lineHeight = sizes.small * 1.4;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const head = inType({ ...context, owner: 'header' }, style);
  const foot = inType({ ...context, owner: 'footer' }, style);
  const set = (text: string, own: Context, alignment: 'start' | 'end'): readonly LineItem[] =>
    setText(text, own, { alignment, lineHeight, whole: true });
  const x = page.column.x + column.x;
  const put = (builder: PageBuilder, items: readonly FlowItem[], y: number): void => {
    placeItems(builder, inColumn(column, items), x, y);
  };
  const headOf = cached((part: string) => setHead(runningTitle, part, room, head, set));
  const setNumber = (number: number, total: number): readonly LineItem[] => {
    const [x, y] = [number, total].map((n) => printDigits(String(n), edition.meta.digits));
    return set(labels.page.replace('{x}', x ?? '').replace('{y}', y ?? ''), foot, 'end');
  };
  const noticesOf = cached((total: number) => {
    const beside = width - widthOf(setNumber(total, total)) - sizes.text;
    return setFootNotices(profile, beside, foot, lineHeight);
  });
  return {
    placeHead(builder, { part }) {
      for (const lines of headOf(part ?? '')) put(builder, lines, page.head - heightOf(lines));
    },
    footLines: (total) => noticesOf(total).length,
    placeFoot(builder, { number, total }, lines) {
      const rise = lines > linesBelow ? lineHeight : 0;
      put(builder, noticesOf(total), page.foot - lineHeight - rise);
      put(builder, setNumber(number, total), page.foot - lineHeight - rise);
    },
  };
}

/** The texts of the head: title and part at either end; beside other columns the part or, without one, the title. */
function setHead(
  title: string,
  part: string,
  room: ColumnRoom,
  context: Context,
  set: (text: string, own: Context, alignment: 'start' | 'end') => readonly LineItem[],
): readonly (readonly LineItem[])[] {
  if (room === 'beside') return [set(part === '' ? title : part, context, 'start')];
  const { width, style } = context;
  const wide = [set(title, context, 'start'), set(part, context, 'end')] as const;
  // if one is long and the other short, both fit on one line; only if both are long do they wrap at the middle
  if (widthOf(wide[0]) + widthOf(wide[1]) + style.size * 2 <= width) return wide;
  const half = width / 2 - style.size;
  const end = set(part, { ...context, width: half }, 'end').map((item) => ({ ...item, x: width - half }));
  return [set(title, { ...context, width: half }, 'start'), end];
}

function cached<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
