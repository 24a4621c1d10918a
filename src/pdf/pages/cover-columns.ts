import type { CoverEdition } from '../columns/columns.js';
import type { Context } from '../compose/context.js';
import type { FlowItem } from '../flow/items.js';
import { row, space, turned } from '../flow/items.js';
import type { PageBuilder } from './page-builder.js';

/** The editions on a cover; the first one decides the direction of the page. */
export interface CoverColumns {
  readonly editions: readonly [CoverEdition, ...CoverEdition[]];
  readonly width: number;
  /** On a portrait page the texts of editions are stacked, on a landscape page they are side by side. */
  readonly upright: boolean;
}

/** A block of the cover: its height, and a function that places it with its upper start corner at a position. */
export interface CoverBlock {
  readonly height: number;
  readonly place: (builder: PageBuilder, x: number, y: number) => void;
}

/** Items set in a width, mirrored if the direction of the page differs. */
export function onCover(items: readonly FlowItem[], context: Context, { editions }: CoverColumns): readonly FlowItem[] {
  const home = editions[0].context.typesetting.direction;
  return context.typesetting.direction === home ? items : turned(items, 0, context.width);
}

/** The texts of each edition, stacked with a space between them, in points, or in columns of equal width. */
export function arrangeColumns(
  cover: CoverColumns,
  set: (edition: CoverEdition) => readonly FlowItem[],
  between: number,
): readonly FlowItem[] {
  const { editions, width, upright } = cover;
  const gutter = editions[0].context.shared.sizes.text * 2;
  const each = upright ? width : (width - gutter * (editions.length - 1)) / editions.length;
  const cells = editions.map(({ edition, context }) => {
    const own = { ...context, width: each };
    return onCover(set({ edition, context: own }), own, cover);
  });
  if (upright)
    return cells.flatMap((items, index) => (index === 0 ? items : [space(between, { fixed: true }), ...items]));
  const placed = cells.map((items, index) => ({ x: index * (each + gutter), items }));
  return [row({ cells: placed, width, divisible: false })];
}
