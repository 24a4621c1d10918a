import { fillPhrase } from '../edition/fill-phrase.js';
import type { BlockBase, Inline } from '../nodes.js';
import type { OutlineBase } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** `ordinal` is the paragraph number that seminars and opinions cite; front and back matter have none. */
export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  readonly role: 'body' | 'lead' | 'byline' | 'source' | 'meta';
  readonly ordinal?: number;
  readonly children: readonly Inline[];
}

export interface OutlineParagraph extends OutlineBase {
  readonly type: 'paragraph';
  readonly role: Paragraph['role'];
  readonly phrase: Phrase;
}

export const paragraph: BlockKind<Paragraph> = {
  shape: { role: 'data', ordinal: 'data', children: 'inlines' },
};

export const paragraphOutline: OutlineKind<OutlineParagraph> = {
  shape: { role: 'data', phrase: 'phrase' },
  fill: (block, context) => [
    { type: 'paragraph', ...context.base(block), role: block.role, children: fillPhrase(block.phrase, context) },
  ],
};
