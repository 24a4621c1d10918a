import { fillPhrase } from '../edition/fill-phrase.js';
import type { Block, BlockBase, Inline } from '../nodes.js';
import type { OutlineBase, OutlineBlock } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** Terms and their definitions, such as the five aspects. */
export interface Definitions extends BlockBase {
  readonly type: 'definitions';
  readonly entries: readonly DefinitionEntry[];
}
export interface DefinitionEntry {
  readonly key: string;
  readonly term: readonly Inline[];
  readonly children: readonly Block[];
}

export interface OutlineDefinitions extends OutlineBase {
  readonly type: 'definitions';
  readonly entries: readonly {
    readonly key: string;
    readonly term: Phrase;
    readonly children: readonly OutlineBlock[];
  }[];
}

export const definitions: BlockKind<Definitions> = {
  shape: { entries: { term: 'inlines', children: 'blocks' } },
  arrange: () => 'byEntry',
};

export const definitionsOutline: OutlineKind<OutlineDefinitions> = {
  shape: { entries: { term: 'phrase', children: 'blocks' } },
  fill: (block, context) => [
    {
      type: 'definitions',
      ...context.base(block),
      entries: block.entries.map((entry) => ({
        key: entry.key,
        term: fillPhrase(entry.term, context),
        children: context.fillBlocks(entry.children),
      })),
    },
  ],
};
