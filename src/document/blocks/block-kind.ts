import type { EditionContext } from '../edition/edition-context.js';
import type { Block, BlockBase } from '../nodes.js';
import type { OutlineBase } from '../outline.js';
import type { Shape } from './shape.js';

/**
 * How corresponding blocks of several editions are arranged on a page: `beside`, in columns; `stacked`, one below the
 * other, where a column is too narrow; `byEntry`, list entries side by side; `once`, across all columns, where the
 * block is the same in every edition.
 */
export type Arrangement = 'beside' | 'stacked' | 'byEntry' | 'once';

/** What paired blocks have in common: `once` is printed across all columns, `rest` in the column of each edition. */
export interface SharedBlock {
  readonly once: Block;
  readonly rest: readonly (readonly Block[])[];
}

/** How the blocks of one kind are walked, arranged and shared. */
export interface BlockKind<Printed extends BlockBase> {
  readonly shape: Shape<Printed>;
  /** Default: `beside`. */
  readonly arrange?: (block: Printed) => Exclude<Arrangement, 'once'>;
  /** The part that all editions have in common and that can be printed once. Default: none. */
  readonly share?: (blocks: readonly Printed[]) => SharedBlock | undefined;
}

/** How an outline block is walked, and how an edition fills it with text. */
export interface OutlineKind<Outlined extends OutlineBase> {
  readonly shape: Shape<Outlined>;
  readonly fill: (block: Outlined, context: EditionContext) => readonly Block[];
}
