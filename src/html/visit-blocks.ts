import type { Block } from '../document/nodes.js';
import { plainText } from '../document/edition/plain-text.js';

/** Calls `visit` for everything that bears a key, in reading order, with the label by which a link can name it. */
export function visitBlocks(blocks: readonly Block[], visit: (key: string, label: string) => void): void {
  for (const block of blocks) visitBlock(block, visit);
}

function visitBlock(block: Block, visit: (key: string, label: string) => void): void {
  switch (block.type) {
    case 'section':
      visit(block.key, plainText(block.title));
      visitBlocks(block.children, visit);
      return;
    case 'recommendation':
      visit(block.key, block.number.label);
      visitBlocks(block.children, visit);
      return;
    case 'table':
      visit(block.key, block.number?.label ?? plainText(block.caption ?? []));
      for (const row of [...block.head, ...block.rows]) {
        visit(row.key, '');
        for (const cell of row.cells) visitBlocks(cell.children, visit);
      }
      return;
    case 'figure':
      visit(block.key, block.number?.label ?? plainText(block.caption ?? []));
      return;
    case 'box':
      visit(block.key, plainText(block.title));
      visitBlocks(block.children, visit);
      return;
    case 'position':
      visit(block.key, plainText(block.topic));
      for (const side of block.sides) visitBlocks(side.children, visit);
      return;
    case 'list':
      visit(block.key, '');
      for (const item of block.items) {
        visit(item.key, '');
        visitBlocks(item.children, visit);
      }
      return;
    case 'timeline':
      visit(block.key, '');
      for (const entry of block.entries) {
        visit(entry.key, entry.title);
        visitBlocks(entry.children, visit);
      }
      return;
    case 'definitions':
      visit(block.key, '');
      for (const entry of block.entries) {
        visit(entry.key, plainText(entry.term));
        visitBlocks(entry.children, visit);
      }
      return;
    case 'bibliography':
      visit(block.key, '');
      for (const entry of block.entries) visit(entry.key, entry.label);
      return;
    case 'quote':
    case 'untranslated':
      visit(block.key, '');
      visitBlocks(block.children, visit);
      return;
    case 'paragraph':
      visit(block.key, block.ordinal === undefined ? '' : String(block.ordinal));
      return;
    case 'credits':
      visit(block.key, '');
      return;
  }
}
