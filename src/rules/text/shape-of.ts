import type { Prose, ProseBlock, ProseInline } from '../../prose/prose.js';

/** The structure that translations have in common, in the order of reporting. */
export const shapeParts = ['headings', 'lists', 'items', 'tables', 'rows', 'quotes', 'notes'] as const;
export type ShapePart = (typeof shapeParts)[number];

/** The structure of a text. */
export interface Shape {
  readonly counts: Readonly<Record<ShapePart, number>>;
  /** Headings with their depth, lists with their kind, tables and quotations, in text order. */
  readonly order: readonly string[];
}

/** A translator's note is only for readers of one language. */
const translatorsNote = /^\s*[[【（(]?(?:译(?:者)?注|translator['’]s note|примечание переводчика|аудармашы)/i;

/** Counts the structure of a text, without paragraphs and translator's notes, which may differ between languages. */
export function shapeOf(prose: Prose): Shape {
  const counts = { headings: 0, lists: 0, items: 0, tables: 0, rows: 0, quotes: 0, notes: 0 };
  const order: string[] = [];
  const walk = (blocks: readonly ProseBlock[]): void => {
    for (const block of blocks) {
      switch (block.type) {
        case 'heading':
          counts.headings += 1;
          order.push(`heading ${String(block.depth)}`);
          countNotes(block.children);
          break;
        case 'list':
          counts.lists += 1;
          counts.items += block.items.length;
          order.push(block.ordered ? 'ordered list' : 'list');
          block.items.forEach(walk);
          break;
        case 'table':
          counts.tables += 1;
          counts.rows += block.rows.length;
          order.push('table');
          block.rows.flat().forEach(countNotes);
          break;
        case 'quote':
          counts.quotes += 1;
          order.push('quote');
          walk(block.children);
          break;
        case 'paragraph':
          countNotes(block.children);
          break;
        case 'placement':
      }
    }
  };
  const countNotes = (inlines: readonly ProseInline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'emphasis' || inline.type === 'link') countNotes(inline.children);
      if (inline.type !== 'noteMark') continue;
      if (!translatorsNote.test(openingOf(prose.notes.get(inline.identifier)))) counts.notes += 1;
    }
  };
  walk(prose.blocks);
  return { counts, order };
}

function openingOf(note: readonly ProseBlock[] | undefined): string {
  const [block] = note ?? [];
  if (block?.type !== 'paragraph') return '';
  return textOf(block.children);
}

function textOf(inlines: readonly ProseInline[]): string {
  const [first] = inlines;
  if (first?.type === 'text') return first.text;
  return first?.type === 'emphasis' ? textOf(first.children) : '';
}
