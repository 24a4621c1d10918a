import type { PrintedEdition } from '../../document/nodes.js';
import type { Context } from '../compose/context.js';
import type { FlowItem } from '../flow/items.js';
import { turned } from '../flow/items.js';

/** The column of one edition: its position, in points from the start of the first one, and how its text is set. */
export interface Column {
  readonly edition: PrintedEdition;
  readonly context: Context;
  readonly x: number;
  /** Whether its direction differs from the page's, so that markers and indents are on the other side. */
  readonly turned: boolean;
}

/** An edition as the cover sets it: at the full width of the page's column, in the sizes of a page with one column. */
export interface CoverEdition {
  readonly edition: PrintedEdition;
  readonly context: Context;
}

/** Editions side by side on one page, or each on its own page of a spread. */
export type PageLayout = 'columns' | 'facing';

/** The columns of a page, or the pages of a spread. An edition alone is one column. */
export interface Columns {
  readonly columns: readonly [Column, ...Column[]];
  /** From the start of the first column to the end of the last one; for facing pages, the width of each. */
  readonly width: number;
  readonly layout: PageLayout;
}

/** Items set in a column, mirrored if the direction of the page differs. */
export function inColumn(column: Column, items: readonly FlowItem[]): readonly FlowItem[] {
  return column.turned ? turned(items, 0, column.context.width) : items;
}

/** A column at the full width of the page. */
export function spanning(column: Column, width: number): Column {
  return { ...column, x: 0, context: { ...column.context, width } };
}
