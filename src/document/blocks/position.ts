import { fillPhrase, fillPlain } from '../edition/fill-phrase.js';
import type { Block, BlockBase, HeadingLevel, Inline, Marks } from '../nodes.js';
import type { OutlineBase, OutlineBlock } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** An open question: the texts of both sides in columns of equal width, in the edition's order. */
export interface Position extends BlockBase {
  readonly type: 'position';
  readonly headingLevel: HeadingLevel;
  readonly topic: readonly Inline[];
  readonly sides: readonly [PositionSide, PositionSide];
}
export interface PositionSide extends Marks {
  readonly headingLevel: HeadingLevel;
  readonly heading: string;
  readonly children: readonly Block[];
}

export interface OutlinePosition extends OutlineBase {
  readonly type: 'position';
  readonly topic: Phrase;
  /** China's, then the partner's. */
  readonly sides: readonly [OutlineSide, OutlineSide];
}
export interface OutlineSide {
  readonly heading: Phrase;
  readonly children: readonly OutlineBlock[];
}

export const position: BlockKind<Position> = {
  shape: {
    headingLevel: 'data',
    topic: 'inlines',
    sides: { headingLevel: 'data', heading: 'text', children: 'blocks' },
  },
  arrange: () => 'stacked',
};

export const positionOutline: OutlineKind<OutlinePosition> = {
  shape: { topic: 'phrase', sides: { heading: 'phrase', children: 'blocks' } },
  fill(block, context) {
    const { headingLevel } = context;
    const topic = fillPhrase(block.topic, context);
    const fillSide = (side: OutlineSide): PositionSide =>
      context.below(undefined, () => ({
        headingLevel: context.headingLevel,
        // labels are written for the middle of a sentence (қытай тарапы)
        heading: fillPlain(side.heading, context).replace(/^\p{Ll}/u, (letter) =>
          letter.toLocaleUpperCase(context.language.locale),
        ),
        children: context.below(undefined, () => context.fillBlocks(side.children)),
      }));
    const [first, second] = context.inOrder(block.sides);
    return [
      { type: 'position', ...context.base(block), headingLevel, topic, sides: [fillSide(first), fillSide(second)] },
    ];
  },
};
