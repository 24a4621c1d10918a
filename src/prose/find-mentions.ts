import type { CitationItem, Mention, Prose, ProseBlock, ProseInline } from './prose.js';

/** What a piece of prose names, in the order of the text. */
export type Named =
  | { readonly type: 'citation'; readonly item: CitationItem }
  | { readonly type: 'mention'; readonly mention: Mention; readonly placed: boolean };

/** Everything that a field cites, mentions or places, its notes last. */
export function* findNamed(prose: Prose): Generator<Named> {
  for (const block of prose.blocks) yield* inBlock(block);
  for (const blocks of prose.notes.values()) for (const block of blocks) yield* inBlock(block);
}

/** Everything that one block names. */
export function* inBlock(block: ProseBlock): Generator<Named> {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      yield* inInlines(block.children);
      return;
    case 'list':
      for (const item of block.items) for (const child of item) yield* inBlock(child);
      return;
    case 'quote':
      for (const child of block.children) yield* inBlock(child);
      return;
    case 'table':
      for (const row of block.rows) for (const cell of row) yield* inInlines(cell);
      return;
    case 'placement':
      yield { type: 'mention', mention: block.mention, placed: true };
  }
}

function* inInlines(inlines: readonly ProseInline[]): Generator<Named> {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'citation':
        for (const item of inline.items) yield { type: 'citation', item };
        break;
      case 'mention':
        yield { type: 'mention', mention: inline.mention, placed: false };
        break;
      case 'emphasis':
      case 'link':
        yield* inInlines(inline.children);
        break;
      default:
    }
  }
}
