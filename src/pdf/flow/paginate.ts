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
  /** Room for the rule above notes. */
  readonly noteGap: number;
  /** The note of a key, set at the width of the column. */
  readonly noteItems: (key: string) => readonly FlowItem[];
  /** How notes stand at the foot; beneath one another where nothing is said. */
  readonly noteArea?: NoteArea;
}

/** The foot of a page, where notes may stand beneath one another or in columns of their own. */
export interface NoteArea {
  readonly height: (notes: readonly FlowItem[]) => number;
  /** What fits in a height, and what goes on overleaf. */
  readonly divide: (notes: readonly FlowItem[], height: number) => Division;
}

const oneColumn: NoteArea = {
  height: heightOf,
  divide: (notes, height) => divideColumn(notes, height, 'must'),
};

/** The share of a page above which what belongs together is kept so. */
const fullEnough = 0.72;

interface OpenPage {
  items: FlowItem[];
  /** For each item the notes that came with it, so that it can be taken back with them. */
  brought: (readonly string[])[];
  used: number;
  notes: FlowItem[];
  notesHeight: number;
}

/**
 * Makes pages of a vertical list in one pass: what doesn't fit is taken back to the last place where a page may end, at
 * most once a page. A note stands on the page of its mark; where it is too long, the rest of it heads the next page's.
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
  /** The notes that an item brings, each once however often it is marked there. */
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
  /** Takes the last item back, and its notes with it. */
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
    // a long note may begin here and go on overleaf; a short one stands with its mark
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
      // alone on its page and still too tall: it stays whole, and nothing is lost
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

  /** How many items stay: what would be kept together is parted where the page would be left too empty. */
  function endOf(placed: readonly FlowItem[]): number {
    const end = lastEnd(placed, 'kept');
    if (heightOf(placed.slice(0, end)) + page.notesHeight >= shape.height * fullEnough) return end;
    return lastEnd(placed, 'yielding');
  }
  function divideHere(row: RowItem, mode: 'may' | 'must'): { head: RowItem; tail: RowItem } | undefined {
    let height = shape.height - page.used - page.notesHeight;
    // the notes of what stays take room themselves: try again with what they leave
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

/** How many items may stay: up to the last one after which a page may end. Zero where there is none. */
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
