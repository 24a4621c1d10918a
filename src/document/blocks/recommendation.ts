import type { LabelKey } from '../../language/language.js';
import { fillPhrase } from '../edition/fill-phrase.js';
import type { Block, BlockBase, HeadingLevel, Inline, NumberLabel } from '../nodes.js';
import type { OutlineBase, OutlineBlock } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** The recommendation in one bold sentence, the reasons, then one line of facts (addressee, horizon, basis …). */
export interface Recommendation extends BlockBase {
  readonly type: 'recommendation';
  readonly headingLevel: HeadingLevel;
  readonly number: NumberLabel;
  readonly demand: readonly Inline[];
  readonly children: readonly Block[];
  readonly facts: readonly Fact[];
}
export interface Fact {
  readonly label: string;
  readonly value: readonly Inline[];
}

export interface OutlineRecommendation extends OutlineBase {
  readonly type: 'recommendation';
  readonly number: number;
  readonly demand: Phrase;
  readonly children: readonly OutlineBlock[];
  readonly facts: readonly OutlineFact[];
}
export interface OutlineFact {
  readonly label: LabelKey;
  readonly value: Phrase;
}

export const recommendation: BlockKind<Recommendation> = {
  shape: {
    headingLevel: 'data',
    number: 'number',
    demand: 'inlines',
    children: 'blocks',
    facts: { label: 'text', value: 'inlines' },
  },
};

export const recommendationOutline: OutlineKind<OutlineRecommendation> = {
  shape: { number: 'data', demand: 'phrase', children: 'blocks', facts: { label: 'data', value: 'phrase' } },
  fill(block, context) {
    const { headingLevel } = context;
    return [
      {
        type: 'recommendation',
        ...context.base(block),
        headingLevel,
        number: context.namedNumber('recommendationN', block.number),
        demand: fillPhrase(block.demand, context),
        children: context.below(undefined, () => context.fillBlocks(block.children)),
        facts: block.facts.map((fact) => ({
          label: context.label(fact.label),
          value: fillPhrase(fact.value, context),
        })),
      },
    ];
  },
};
