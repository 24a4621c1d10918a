import { fillPlain } from '../edition/fill-phrase.js';
import type { Block, BlockBase } from '../nodes.js';
import type { OutlineBase, OutlineBlock } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** The phases of the work in order. `stateLabel` gives the state in words, so that colour is not the only sign. */
export interface Timeline extends BlockBase {
  readonly type: 'timeline';
  readonly entries: readonly TimelineEntry[];
}
export interface TimelineEntry {
  readonly key: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly stateLabel: string;
  readonly title: string;
  readonly when?: string;
  readonly children: readonly Block[];
}

export interface OutlineTimeline extends OutlineBase {
  readonly type: 'timeline';
  readonly entries: readonly {
    readonly key: string;
    readonly state: TimelineEntry['state'];
    readonly title: Phrase;
    readonly when?: Phrase;
    readonly children: readonly OutlineBlock[];
  }[];
}

export const timeline: BlockKind<Timeline> = {
  shape: { entries: { when: 'text', state: 'data', stateLabel: 'text', title: 'text', children: 'blocks' } },
  arrange: () => 'byEntry',
};

export const timelineOutline: OutlineKind<OutlineTimeline> = {
  shape: { entries: { state: 'data', title: 'phrase', when: 'phrase', children: 'blocks' } },
  fill: (block, context) => [
    {
      type: 'timeline',
      ...context.base(block),
      entries: block.entries.map((entry) => ({
        key: entry.key,
        state: entry.state,
        stateLabel: context.label(`state.${entry.state}`),
        title: fillPlain(entry.title, context),
        ...(entry.when === undefined ? {} : { when: fillPlain(entry.when, context) }),
        children: context.fillBlocks(entry.children),
      })),
    },
  ],
};
