import { divideColumn, divideRow, type Division } from './divide.js';
import type { FlowItem, RowItem } from './items.js';
import { heightOf, notesIn } from './items.js';

/** A page of text: its column, and the notes at its foot. */
export interface FlowPage {
  readonly items: readonly FlowItem[];
  readonly notes: readonly FlowItem[];
}

export interface PageShape {
  /** Height of the column in points. */
  readonly height: number;
  /** Space for the rule above notes. */
  readonly noteGap: number;
  /** The note of a key, set to the width of the column. */
  readonly noteItems: (key: string) => readonly FlowItem[];
  /** How notes are arranged at the foot. Default: stacked. */
  readonly noteArea?: NoteArea;
}

/** The foot of a page, where notes are stacked or in columns. */
export interface NoteArea {
  readonly height: (notes: readonly FlowItem[]) => number;
  /** The part that fits in a height, and the part that continues on the next page. */
  readonly divide: (notes: readonly FlowItem[], height: number) => Division;
}

const oneColumn: NoteArea = {
  height: heightOf,
  divide: (notes, height) => divideColumn(notes, height, 'must'),
};

/** Items that belong together are kept so if the page is filled at least to this share. */
const fullEnough = 0.72;

interface OpenPage {
  items: FlowItem[];
  /** The notes added with each item, so that both can be removed together. */
  brought: (readonly string[])[];
  used: number;
  notes: FlowItem[];
  notesHeight: number;
}

/**
 * Makes pages of a vertical list in one pass: items that don't fit are removed back to the last place where a page may
 * end, at most once a page. A note is on the page of its mark; the rest of a long one begins the next page's notes.
 */
export function paginate(items: readonly FlowItem[], shape: PageShape): readonly FlowPage[] {
  const area = shape.noteArea ?? oneColumn;
  const pages: FlowPage[] = [];
  const queue = [...items].reverse();
  const placed = new Set<string>();
  let carried: readonly FlowItem[] = [];
  let page = openPage([]);

  function openPage(notes: readonly FlowItem[]): OpenPage {
    return { items: [], brought: [], used: 0, notes: [...notes], notesHeight: withGap(notes) };
  }
  function withGap(notes: readonly FlowItem[]): number {
    return notes.length === 0 ? 0 : area.height(notes) + shape.noteGap;
  }
  function closePage(): void {
    for (let last = page.items.at(-1); last?.type === 'space' && !last.fixed; last = page.items.at(-1)) {
      page.items.pop();
    }
    const room = shape.height - page.used - shape.noteGap;
    const { head, tail } = area.divide(page.notes, Math.max(room, 0));
    carried = page.items.length === 0 && head.length === 0 ? [] : tail;
    pages.push({ items: page.items, notes: carried.length === 0 ? page.notes : head });
    page = openPage(carried);
  }
  /** The notes marked in an item, without repeats. */
  function freshNotes(item: FlowItem): readonly string[] {
    return [...new Set(notesIn(item))].filter((key) => !placed.has(key));
  }
  function place(item: FlowItem): void {
    const fresh = freshNotes(item);
    for (const key of fresh) {
      placed.add(key);
      page.notes.push(...shape.noteItems(key));
    }
    if (fresh.length > 0) page.notesHeight = withGap(page.notes);
    page.items.push(item);
    page.brought.push(fresh);
    page.used += item.height;
  }
  /** Removes the last item together with its notes. */
  function takeBack(): void {
    const item = page.items.pop();
    const notes = page.brought.pop() ?? [];
    if (item === undefined) return;
    page.used -= item.height;
    for (const key of notes) {
      placed.delete(key);
      const length = shape.noteItems(key).length;
      page.notes.splice(page.notes.length - length, length);
    }
    if (notes.length > 0) page.notesHeight = withGap(page.notes);
    if (!isHeaderCopy(item)) queue.push(item);
  }
  function room(item: FlowItem): number {
    const fresh = freshNotes(item);
    const added = fresh.flatMap((key) => shape.noteItems(key));
    const notes = added.length === 0 ? 0 : area.height(added);
    const free = shape.height - page.used - page.notesHeight - item.height;
    const needed = added.length === 0 ? 0 : withGap([...page.notes, ...added]) - page.notesHeight;
    // a long note may begin here and continue on the next page; a short one stays on the page of its mark
    const begun = notes > shape.height / 4 ? Math.min(needed, shape.height / 10) : needed;
    return free - begun;
  }

  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    const blank = page.items.length === 0;
    if (item.type === 'pageBreak') {
      if (!blank || carried.length > 0) closePage();
      continue;
    }
    if (item.type === 'space' && blank && !item.fixed) continue;
    if (blank && item.type === 'row' && item.header !== undefined) {
      for (const header of item.header) place(headerCopy(header));
    }
    if (room(item) >= -0.01) {
      place(item);
      continue;
    }
    if (item.type === 'space') {
      if (page.items.at(-1)?.keep !== true) {
        closePage();
        continue;
      }
      place(item);
      continue;
    }
    const onlyHeader = page.items.every((other) => isHeaderCopy(other));
    if (item.type === 'row') {
      const parts = divideHere(item, onlyHeader ? 'must' : 'may');
      if (parts !== undefined) {
        place(parts.head);
        queue.push(parts.tail);
        closePage();
        continue;
      }
    }
    if (onlyHeader) {
      // alone on its page and still too tall: it stays whole, so that nothing is lost
      place(item);
      closePage();
      continue;
    }
    queue.push(item);
    const end = endOf(page.items);
    if (end > 0) while (page.items.length > end) takeBack();
    closePage();
  }
  if (page.items.length > 0 || page.notes.length > 0) closePage();
  while (carried.length > 0) closePage();
  return pages;

  /** How many items stay; items that should stay together are separated if the page would be left too empty. */
  function endOf(placed: readonly FlowItem[]): number {
    const end = lastEnd(placed, 'kept');
    if (heightOf(placed.slice(0, end)) + page.notesHeight >= shape.height * fullEnough) return end;
    return lastEnd(placed, 'yielding');
  }
  function divideHere(row: RowItem, mode: 'may' | 'must'): { head: RowItem; tail: RowItem } | undefined {
    let height = shape.height - page.used - page.notesHeight;
    // the notes of the first part take space themselves: divide again with the height that they leave
    for (let attempt = 0; attempt < 4; attempt++) {
      const parts = divideRow(row, height, mode);
      if (parts === undefined) return undefined;
      const over = room(parts.head);
      if (over >= -0.01 || mode === 'must') return parts;
      height += over;
    }
    return undefined;
  }
}

/** How many items may stay: up to the last one after which a page may end. 0 if there is none. */
function lastEnd(items: readonly FlowItem[], mode: 'kept' | 'yielding'): number {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || isHeaderCopy(item)) continue;
    if (item.keep && !(mode === 'yielding' && item.yields === true)) continue;
    if (item.type !== 'space' || item.fixed) return i + 1;
  }
  return 0;
}

const copies = new WeakSet<FlowItem>();

function headerCopy(row: RowItem): RowItem {
  const copy = { ...row, keep: true };
  copies.add(copy);
  return copy;
}

function isHeaderCopy(item: FlowItem): boolean {
  return copies.has(item);
}
