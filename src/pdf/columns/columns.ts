import type { PrintedEdition } from '../../document/nodes.js';
import type { Context } from '../compose/context.js';
import type { FlowItem } from '../flow/items.js';
import { turned } from '../flow/items.js';

/** One edition's column: where it stands, in points from the first one's start, and how text is set in it. */
export interface Column {
  readonly edition: PrintedEdition;
  readonly context: Context;
  readonly x: number;
  /** Whether it is read against the page and so has its markers and indents on the other side. */
  readonly turned: boolean;
}

/** An edition as the cover sets it: in the whole width of the page's column, in sizes of a page with one column. */
export interface CoverEdition {
  readonly edition: PrintedEdition;
  readonly context: Context;
}

/** Editions beside one another on a page, or each on a page of its own that faces the other. */
export type PageLayout = 'columns' | 'facing';

/** The columns of a page, or the pages of a spread. An edition alone is the one column of its pages. */
export interface Columns {
  readonly columns: readonly [Column, ...Column[]];
  /** From the first column's start to the last one's end; of facing pages, of each. */
  readonly width: number;
  readonly layout: PageLayout;
}

/** Items that were set in a column, as they stand on a page that may be read from the other side. */
export function inColumn(column: Column, items: readonly FlowItem[]): readonly FlowItem[] {
  return column.turned ? turned(items, 0, column.context.width) : items;
}

/** A column as if it had the whole page. */
export function spanning(column: Column, width: number): Column {
  return { ...column, x: 0, context: { ...column.context, width } };
}
