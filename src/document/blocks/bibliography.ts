import { formatReference } from '../../citations/format-reference.js';
import { linkTo } from '../edition/fill-phrase.js';
import type { BlockBase, Inline, Marks, Origin } from '../nodes.js';
import type { OutlineBase } from '../outline.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** The list of references. Citations link to the key of an entry. */
export interface Bibliography extends BlockBase {
  readonly type: 'bibliography';
  readonly entries: readonly BibliographyEntry[];
}
export interface BibliographyEntry extends Marks {
  readonly key: string;
  readonly origin: Origin;
  readonly label: string;
  readonly children: readonly Inline[];
}

export interface OutlineBibliography extends OutlineBase {
  readonly type: 'bibliography';
}

export const bibliography: BlockKind<Bibliography> = {
  shape: { entries: { label: 'text', children: 'inlines' } },
  /** Lists that are identical in every edition are printed once. */
  share(lists) {
    const [first] = lists;
    if (first === undefined || lists.some((list) => wordsOf(list) !== wordsOf(first))) return undefined;
    return { once: first, rest: lists.map(() => []) };
  },
};

function wordsOf({ entries }: Bibliography): string {
  return JSON.stringify(entries.map(({ label, children }) => [label, children]));
}

export const bibliographyOutline: OutlineKind<OutlineBibliography> = {
  shape: {},
  fill: (block, context) => [
    {
      type: 'bibliography',
      ...context.base(block),
      entries: context.outline.references.map((reference, i) => ({
        key: `ref-${reference.id}`,
        origin: { pointer: '/references' },
        label: `[${context.number(i + 1)}]`,
        ...context.marksOf(reference.language),
        children: formatReference(reference).flatMap(({ text, href }): readonly Inline[] => {
          const words: Inline = { type: 'text', text };
          return href === undefined ? [words] : linkTo(href, [words]);
        }),
      })),
    },
  ],
};
