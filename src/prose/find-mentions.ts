import type { CitationItem, Mention, Prose, ProseBlock, ProseInline } from './prose.js';

/** A citation or mention in prose. */
export type Named =
  | { readonly type: 'citation'; readonly item: CitationItem }
  | { readonly type: 'mention'; readonly mention: Mention; readonly placed: boolean };

/** Notes of a field by identifier whose mark was not reached yet. */
export type UnreadNotes = Map<string, readonly ProseBlock[]>;

/** Everything that a field cites, mentions or places. Notes are read at their first mark, notes without a mark last. */
export function* findNamed(prose: Prose): Generator<Named> {
  const notes: UnreadNotes = new Map(prose.notes);
  for (const block of prose.blocks) yield* inBlock(block, notes);
  for (const [identifier, blocks] of notes) {
    notes.delete(identifier);
    for (const block of blocks) yield* inBlock(block, notes);
  }
}

/** Everything in one block, including notes at their first mark, which are removed from `notes`. */
export function* inBlock(block: ProseBlock, notes: UnreadNotes): Generator<Named> {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      yield* inInlines(block.children, notes);
      return;
    case 'list':
      for (const item of block.items) for (const child of item) yield* inBlock(child, notes);
      return;
    case 'quote':
      for (const child of block.children) yield* inBlock(child, notes);
      return;
    case 'table':
      for (const row of block.rows) for (const cell of row) yield* inInlines(cell, notes);
      return;
    case 'placement':
      yield { type: 'mention', mention: block.mention, placed: true };
  }
}

function* inInlines(inlines: readonly ProseInline[], notes: UnreadNotes): Generator<Named> {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'noteMark': {
        const blocks = notes.get(inline.identifier) ?? [];
        notes.delete(inline.identifier);
        for (const block of blocks) yield* inBlock(block, notes);
        break;
      }
      case 'citation':
        for (const item of inline.items) yield { type: 'citation', item };
        break;
      case 'mention':
        yield { type: 'mention', mention: inline.mention, placed: false };
        break;
      case 'emphasis':
      case 'link':
        yield* inInlines(inline.children, notes);
        break;
      default:
    }
  }
}
