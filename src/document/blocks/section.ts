import { fillPhrase } from '../edition/fill-phrase.js';
import { plainText } from '../edition/plain-text.js';
import { shortenTitle } from '../edition/shorten-title.js';
import type { Block, BlockBase, HeadingLevel, Inline, NumberLabel } from '../nodes.js';
import type { OutlineBase, OutlineBlock, OutlineNumber } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/**
 * A heading and the blocks below it. `opener`: a `part` or a `chapter` (front and back matter) starts a page, and a
 * part shows its number above the title and a short contents; `none` runs on. `level` 1 to 5 is the rank in the report,
 * which decides the type; `headingLevel` is the depth of the heading in the document.
 */
export interface Section extends BlockBase {
  readonly type: 'section';
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly headingLevel: HeadingLevel;
  readonly opener: 'part' | 'chapter' | 'none';
  /** Whether a chapter may share a page with the one before it, if it fits there completely. */
  readonly joins?: true;
  readonly number?: NumberLabel;
  readonly title: readonly Inline[];
  /** Whether the contents and the PDF outline list it. */
  readonly listed: boolean;
  /** A short title for running heads, without the number. */
  readonly shortTitle?: string;
  readonly children: readonly Block[];
}

export interface OutlineSection extends OutlineBase {
  readonly type: 'section';
  readonly level: 1 | 2 | 3 | 4;
  readonly opener: 'part' | 'chapter' | 'none';
  readonly joins?: true;
  /** Numbers from the part down: `[2, 1]` is the first section of part two. Appendices are numbered separately. */
  readonly number?: OutlineNumber;
  readonly title: Phrase;
  readonly listed: boolean;
  readonly children: readonly OutlineBlock[];
}

export const section: BlockKind<Section> = {
  shape: {
    level: 'data',
    headingLevel: 'data',
    opener: 'data',
    joins: 'data',
    number: 'number',
    title: 'inlines',
    listed: 'data',
    shortTitle: 'data',
    children: 'blocks',
  },
};

export const sectionOutline: OutlineKind<OutlineSection> = {
  shape: {
    level: 'data',
    opener: 'data',
    joins: 'data',
    number: 'data',
    title: 'phrase',
    listed: 'data',
    children: 'blocks',
  },
  fill(block, context) {
    const title = fillPhrase(block.title, context);
    const words = plainText(title);
    const number = block.number === undefined ? {} : { number: context.numberLabel(block.number) };
    const shortTitle = block.opener === 'none' ? undefined : shortenTitle(words, number.number?.label);
    const { headingLevel } = context;
    const children = context.below(words, () => context.fillBlocks(block.children));
    return [
      {
        type: 'section',
        ...context.base(block),
        level: block.level,
        headingLevel,
        opener: block.opener,
        ...(block.joins === undefined ? {} : { joins: block.joins }),
        ...number,
        title,
        listed: block.listed,
        ...(shortTitle === undefined ? {} : { shortTitle }),
        children,
      },
    ];
  },
};
