import type { EditionContext } from '../edition/edition-context.js';
import type { Block, BlockBase } from '../nodes.js';
import type { OutlineBase } from '../outline.js';
import type { Shape } from './shape.js';

/**
 * How blocks of several editions that say the same stand on a page: `beside` one another in columns; `stacked` beneath
 * one another, where a column is too narrow for them; `byEntry`, each entry of a list beside its counterpart; `once`,
 * across all columns, where they are the same in every edition.
 */
export type Arrangement = 'beside' | 'stacked' | 'byEntry' | 'once';

/** What editions share of blocks that are paired: it stands once; what is left of each stands in its column. */
export interface SharedBlock {
  readonly once: Block;
  readonly rest: readonly (readonly Block[])[];
}

/** What is true of every printed block of one kind. */
export interface BlockKind<Printed extends BlockBase> {
  readonly shape: Shape<Printed>;
  /** Default: `beside`. */
  readonly arrange?: (block: Printed) => Exclude<Arrangement, 'once'>;
  /** What blocks of all editions have in common, if that can stand once. Default: nothing. */
  readonly share?: (blocks: readonly Printed[]) => SharedBlock | undefined;
}

/** How a block of the outline is walked, and filled in the words of an edition. */
export interface OutlineKind<Outlined extends OutlineBase> {
  readonly shape: Shape<Outlined>;
  readonly fill: (block: Outlined, context: EditionContext) => readonly Block[];
}
