import type { Range } from '../diagnostics/diagnostic.js';

/** How a scalar is written: `|`, `>`, unquoted, or in one of the two quotation marks. */
export type ScalarStyle = 'literal' | 'folded' | 'plain' | 'single-quoted' | 'double-quoted';

/** The values read, each with its range in the file; ranges of strings begin at the quotation mark or `|`. */
export type Tree = MappingTree | SequenceTree | ScalarTree;

/** Keys and values, in the order of the file. */
export interface MappingTree {
  readonly kind: 'mapping';
  readonly range: Range;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The place of a key, and its value. */
export interface Entry {
  readonly key: Range;
  readonly value: Tree;
}

export interface SequenceTree {
  readonly kind: 'sequence';
  readonly range: Range;
  readonly items: readonly Tree[];
}

/** A text, number, truth value or nothing. */
export interface ScalarTree {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

/** The plain data of a tree; maps have no prototype, so that no key has a special meaning. */
export function dataOf(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value;
    case 'sequence':
      return tree.items.map(dataOf);
    case 'mapping': {
      const data = Object.create(null) as Record<string, unknown>;
      for (const [key, entry] of tree.entries) data[key] = dataOf(entry.value);
      return data;
    }
  }
}
