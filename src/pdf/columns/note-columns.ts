import { noteSetter } from '../compose/notes.js';
import { divideColumn } from '../flow/divide.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, row } from '../flow/items.js';
import type { NoteArea } from '../flow/paginate.js';
import type { Columns } from './columns.js';
import { inColumn } from './columns.js';

/** Notes at the foot, each in the column of its edition: how they are set, and their height together. */
export interface NoteColumns extends NoteArea {
  /** The note of a key; with several editions, a row in which only its own column is filled. */
  readonly noteItems: (key: string) => readonly FlowItem[];
  /** The notes of a page, column by column. */
  readonly cells: (notes: readonly FlowItem[]) => readonly (readonly FlowItem[])[];
}

/** Sets the notes of all editions. */
export function noteColumns({ columns, width }: Columns): NoteColumns {
  const [first] = columns;
  if (columns.length === 1) {
    return {
      noteItems: noteSetter(first.edition.notes, first.context),
      cells: (notes) => [notes],
      height: heightOf,
      divide: (notes, height) => divideColumn(notes, height, 'must'),
    };
  }
  const set = new Map<string, readonly FlowItem[]>();
  const owners = columns.map(({ edition, context }) => ({
    keys: new Set(edition.notes.map(({ key }) => key)),
    items: noteSetter(edition.notes, context),
  }));
  const rowFrom = (cells: readonly (readonly FlowItem[])[]): readonly FlowItem[] =>
    cells.every((items) => items.length === 0)
      ? []
      : [
          row({
            cells: columns.map((column, index) => ({ x: column.x, items: cells[index] ?? [] })),
            width,
            divisible: true,
          }),
        ];
  const cellsOf = (notes: readonly FlowItem[]): readonly (readonly FlowItem[])[] =>
    columns.map((_, index) => notes.flatMap((note) => (note.type === 'row' ? (note.cells[index]?.items ?? []) : [])));
  return {
    noteItems(key) {
      const known = set.get(key);
      if (known !== undefined) return known;
      const owner = owners.findIndex(({ keys }) => keys.has(key));
      const items = rowFrom(
        columns.map((column, index) => (index === owner ? inColumn(column, owners[index]?.items(key) ?? []) : [])),
      );
      set.set(key, items);
      return items;
    },
    cells: cellsOf,
    height: (notes) => Math.max(0, ...cellsOf(notes).map(heightOf)),
    divide(notes, height) {
      const parts = cellsOf(notes).map((items) => divideColumn(items, height, 'must'));
      return { head: rowFrom(parts.map(({ head }) => head)), tail: rowFrom(parts.map(({ tail }) => tail)) };
    },
  };
}
