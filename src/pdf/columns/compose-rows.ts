import type { Block, CellRow, Row, SectionRow } from '../../document/nodes.js';
import { beginningOf, composeOpening, setOpening } from '../blocks/section.js';
import type { Composed } from '../compose/context.js';
import type { FlowItem } from '../flow/items.js';
import type { Column, Columns } from './columns.js';
import { inColumn, spanning } from './columns.js';
import { composeSideBySide, sideBySide } from './side-by-side.js';

/** The text of one edition or of several side by side, as a run of headings, rows and blocks that span the page. */
export function composeRows(rows: readonly Row[], place: Columns): readonly Composed[] {
  return rows.flatMap((row) => {
    switch (row.type) {
      case 'section':
        // a section in another language, or changed as a whole, is set as one block
        return row.sections.some((section) => section?.lang !== undefined || section?.change !== undefined)
          ? composeCells(asCells(row), place)
          : [...composeHeadings(row, place), ...composeRows(row.children, place)];
      case 'cells':
        return composeCells(row, place);
    }
  });
}

function asCells({ sections }: SectionRow): CellRow {
  const cells = sections.map((section) => (section === undefined ? [] : [section]));
  return { type: 'cells', arrangement: 'beside', cells };
}

/**
 * The headings of one section, each in its column, all of one size. A part or chapter begins a page: a rule across the
 * page below the titles, then the sections of the part in each edition.
 */
function composeHeadings({ sections }: SectionRow, place: Columns): readonly Composed[] {
  const { columns, width, layout } = place;
  const openings = columns.map(({ context }, index) => {
    const section = sections[index];
    return section === undefined ? undefined : setOpening(section, context);
  });
  const present = openings.filter((opening) => opening !== undefined);
  const [first] = present;
  if (first === undefined) return [];
  if (columns.length === 1) return composeOpening(first);
  if (first.begins === 'nothing') {
    return composeSideBySide(
      openings.map((opening) => (opening === undefined ? [] : composeOpening(opening))),
      place,
    );
  }
  const kept = { mode: 'whole', keep: true } as const;
  const beside = (part: 'title' | 'contents'): readonly FlowItem[] =>
    sideBySide(
      openings.map((opening) => opening?.[part] ?? []),
      place,
      kept,
    );
  const items =
    layout === 'facing'
      ? sideBySide(
          openings.map((opening) =>
            opening === undefined ? [] : [...opening.title, ...opening.rule, ...opening.contents],
          ),
          place,
          kept,
        )
      : [...beside('title'), ...first.rule.map((rule) => ({ ...rule, width })), ...beside('contents')];
  const after = Math.max(...present.map((opening) => opening.after));
  return [...beginningOf(first.begins), { items, before: 0, after, bond: 'heading' }];
}

function composeCells({ arrangement, cells }: CellRow, place: Columns): readonly Composed[] {
  const { columns, width } = place;
  switch (arrangement) {
    case 'once':
    case 'stacked':
      return columns.flatMap((column, index) => composeSpanning(cells[index] ?? [], spanning(column, width)));
    case 'beside':
    case 'byEntry': {
      const set = columns.map((column, index) => compose(column, cells[index] ?? []));
      const whole = composeSideBySide(set, place);
      return arrangement === 'byEntry' && columns.length > 1 ? byEntry(whole, set, place) : whole;
    }
  }
}

function compose({ context }: Column, blocks: readonly Block[]): readonly Composed[] {
  return context.shared.compose(blocks, context);
}

/** Blocks of one edition across the width of all columns. */
function composeSpanning(blocks: readonly Block[], column: Column): readonly Composed[] {
  return compose(column, blocks).map((composed) => ({ ...composed, items: inColumn(column, composed.items) }));
}

/** Lists whose entries become rows, set entry by entry if every edition has the same number of entries. */
function byEntry(
  whole: readonly Composed[],
  set: readonly (readonly Composed[])[],
  place: Columns,
): readonly Composed[] {
  const lists = set.map((composed) => composed.flatMap(({ items }) => items));
  const [first = []] = lists;
  if (lists.some((items) => items.length !== first.length || items.some(({ type }) => type !== 'row'))) return whole;
  const rows = first.flatMap((_, at) =>
    sideBySide(
      lists.map((items) => items.slice(at, at + 1)),
      place,
      { mode: 'divisible' },
    ),
  );
  return whole.map((composed) => ({ ...composed, items: rows }));
}
