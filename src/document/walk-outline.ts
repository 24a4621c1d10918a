import type { OutlineBlock, OutlineCell, OutlineField, OutlineTable } from './outline.js';
import type { Phrase } from './phrase.js';

/** What bears words in an outline: a field, a phrase, and each block itself before what it holds. */
export type Leaf =
  | { readonly type: 'block'; readonly block: OutlineBlock }
  | { readonly type: 'field'; readonly field: OutlineField }
  | { readonly type: 'phrase'; readonly phrase: Phrase };

/** Walks blocks in the order in which they print. */
export function* walkOutline(blocks: readonly OutlineBlock[]): Generator<Leaf> {
  for (const block of blocks) {
    yield { type: 'block', block };
    switch (block.type) {
      case 'section':
        yield { type: 'phrase', phrase: block.title };
        yield* walkOutline(block.children);
        break;
      case 'field':
        yield { type: 'field', field: block };
        break;
      case 'paragraph':
        yield { type: 'phrase', phrase: block.phrase };
        break;
      case 'list':
        for (const item of block.items) yield* walkOutline(item.children);
        break;
      case 'table':
        yield* walkTable(block);
        break;
      case 'recommendation':
        yield { type: 'phrase', phrase: block.demand };
        yield* walkOutline(block.children);
        for (const fact of block.facts) yield { type: 'phrase', phrase: fact.value };
        break;
      case 'position':
        yield { type: 'phrase', phrase: block.topic };
        for (const side of block.sides) yield* walkOutline(side.children);
        break;
      case 'timeline':
      case 'definitions':
        for (const entry of block.entries) yield* walkOutline(entry.children);
        break;
      case 'credits':
      case 'bibliography':
        break;
    }
  }
}

/** Caption, cells and source of a table. */
export function* walkTable(table: OutlineTable): Generator<Leaf> {
  yield { type: 'phrase', phrase: table.caption };
  for (const row of table.rows) for (const cell of row.cells) yield* walkCell(cell);
  if (table.source !== undefined) yield { type: 'field', field: table.source };
}

function* walkCell({ content }: OutlineCell): Generator<Leaf> {
  if ('kind' in content) yield { type: 'phrase', phrase: content };
  else yield { type: 'field', field: content };
}
