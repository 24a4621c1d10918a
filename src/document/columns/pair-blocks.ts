import type { Arrangement } from '../blocks/block-kind.js';
import { kindOf } from '../blocks/block-kinds.js';
import type { Block, CellRow, Row, Section } from '../nodes.js';
import { commonOrder } from './common-order.js';

/** Whether an edition has one column of a page, which is too narrow for some blocks, or the whole page. */
export type ColumnWidth = 'column' | 'page';

/**
 * Pairs the blocks below one heading across editions: blocks with a key of their own by it, paragraphs of a field by
 * position. Every edition keeps its order; a table that one language mentions later makes its field one row.
 */
export function pairBlocks(columns: readonly (readonly Block[])[], width: ColumnWidth): readonly Row[] {
  const units = columns.map(unitsOf);
  const common = commonOrder(units.map((list) => list.map(({ key }) => key)));
  const rest = units.map((list) => [...list]);
  const count = columns.length;
  const rows: Row[] = [];
  for (const key of common) {
    // units that some editions lack or have in another order come before the next unit that all have
    rest.forEach((list, index) => rows.push(...pairAlone(takeUntil(list, key), index, count, width)));
    rows.push(
      ...pairUnit(
        rest.map((list) => list.shift()?.blocks ?? []),
        width,
      ),
    );
  }
  rest.forEach((list, index) => rows.push(...pairAlone(list, index, count, width)));
  return rows;
}

/** A field with everything that its text places, or one block with a key of its own. */
interface Unit {
  readonly key: string;
  readonly blocks: readonly Block[];
}

function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const units: { key: string; field: string | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const field = block.part?.field ?? block.placedIn;
    const last = units.at(-1);
    if (last !== undefined && field !== undefined && last.field === field) last.blocks.push(block);
    else units.push({ key: field ?? block.key, field, blocks: [block] });
  }
  return units;
}

function takeUntil(units: Unit[], key: string): readonly Unit[] {
  const end = units.findIndex((unit) => unit.key === key);
  return units.splice(0, Math.max(end, 0));
}

/** Units of one edition only; the other columns stay empty. */
function pairAlone(units: readonly Unit[], column: number, count: number, width: ColumnWidth): readonly Row[] {
  return units.flatMap(({ blocks }) =>
    pairUnit(
      Array.from({ length: count }, (_, index) => (index === column ? blocks : [])),
      width,
    ),
  );
}

/** Block by block if every edition that has the unit has the same forms in it, else the whole unit in one row. */
function pairUnit(cells: readonly (readonly Block[])[], width: ColumnWidth): readonly Row[] {
  const present = cells.filter((blocks) => blocks.length > 0);
  const [first, ...others] = present;
  if (first === undefined) return [];
  const alike = others.every(
    (blocks) => blocks.length === first.length && blocks.every((block, at) => formOf(block) === formOf(first[at])),
  );
  if (!alike) return [cellRow(cells, width)];
  return first.flatMap((_, at) =>
    pairBlock(
      cells.map((blocks) => blocks[at]),
      width,
    ),
  );
}

/** Paired blocks have the same form: headings pair with headings, text with text, other blocks by key. */
function formOf(block: Block | undefined): string | undefined {
  if (block?.part === undefined) return block?.key;
  return block.type === 'section' ? 'section' : 'text';
}

function pairBlock(blocks: readonly (Block | undefined)[], width: ColumnWidth): readonly Row[] {
  const present = blocks.filter((block) => block !== undefined);
  if (present.every((block) => block.type === 'section')) {
    const sections = blocks as readonly (Section | undefined)[];
    const children = pairBlocks(
      sections.map((section) => section?.children ?? []),
      width,
    );
    return [{ type: 'section', sections, children }];
  }
  const shared = width === 'column' && present.length === blocks.length ? shareOf(present) : undefined;
  if (shared !== undefined) {
    const once: CellRow = {
      type: 'cells',
      arrangement: 'once',
      cells: blocks.map((_, index) => (index === 0 ? [shared.once] : [])),
    };
    return shared.rest.every((rest) => rest.length === 0) ? [once] : [once, cellRow(shared.rest, width)];
  }
  return [
    cellRow(
      blocks.map((block) => (block === undefined ? [] : [block])),
      width,
    ),
  ];
}

/** What blocks of the same kind in several editions have in common. */
function shareOf(blocks: readonly Block[]): ReturnType<NonNullable<ReturnType<typeof kindOf>['share']>> {
  const [first, ...others] = blocks;
  if (first === undefined || others.length === 0 || others.some(({ type }) => type !== first.type)) return undefined;
  return kindOf(first).share?.(blocks);
}

function cellRow(cells: readonly (readonly Block[])[], width: ColumnWidth): CellRow {
  return { type: 'cells', arrangement: arrangementOf(cells, width), cells };
}

/** `stacked` if any block asks for it; `byEntry` only if each edition has exactly one such list. */
function arrangementOf(cells: readonly (readonly Block[])[], width: ColumnWidth): Arrangement {
  const wishes = cells.flatMap((blocks) => blocks.map((block) => kindOf(block).arrange?.(block) ?? 'beside'));
  if (width === 'column' && wishes.includes('stacked')) return 'stacked';
  const lists = wishes.every((wish) => wish === 'byEntry') && cells.every((blocks) => blocks.length === 1);
  return lists ? 'byEntry' : 'beside';
}
