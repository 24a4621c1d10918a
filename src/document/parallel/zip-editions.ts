import type { Block, PrintedDocument } from '../nodes.js';
import type { ParallelBlock, ParallelDocument } from './parallel-document.js';
import { prefixKeys } from './prefix-keys.js';
import { zipBlocks } from './zip-blocks.js';

/**
 * Editions of one study side by side, each in its column: paired by the keys that they share. Nothing is lost, nothing
 * stands twice but what is the same in all, and no edition's order changes.
 */
export function zipEditions(documents: readonly PrintedDocument[]): ParallelDocument {
  const plain = zipDocuments(documents, (key) => key);
  // a list that stands once has one set of keys, to which the citations of every edition lead
  const shared = new Set(sharedKeys([...plain.front, ...plain.body]));
  const [home] = documents;
  return zipDocuments(
    documents.map((document) =>
      prefixKeys(document, (key) => `${(shared.has(key) ? home : document)?.meta.language ?? ''}:${key}`),
    ),
    (key) => key.slice(key.indexOf(':') + 1),
  );
}

function zipDocuments(editions: readonly PrintedDocument[], plainKey: (key: string) => string): ParallelDocument {
  const zip = (part: 'front' | 'body'): readonly ParallelBlock[] =>
    zipBlocks(editions.map((edition) => ({ blocks: edition[part], plainKey })));
  return { editions, front: zip('front'), body: zip('body') };
}

function sharedKeys(blocks: readonly ParallelBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'section':
        return sharedKeys(block.children);
      case 'shared':
        return keysOf(block.block);
      case 'row':
      case 'figure':
        return [];
    }
  });
}

function keysOf(block: Block): readonly string[] {
  return block.type === 'bibliography' ? [block.key, ...block.entries.map(({ key }) => key)] : [block.key];
}
