import type { Block, Figure, Section } from '../nodes.js';
import { commonOrder } from './common-order.js';
import type { ParallelBlock, ParallelRow } from './parallel-document.js';

/** Blocks of one place in each edition, and their key without the edition's. */
interface Column {
  readonly blocks: readonly Block[];
  readonly plainKey: (key: string) => string;
}

/**
 * What stands under one heading in each edition, paired: what has a key of its own by it, paragraphs of a field by their
 * place in it. Order is kept in every edition; a table that one language names later takes its field into one row.
 */
export function zipBlocks(columns: readonly Column[]): readonly ParallelBlock[] {
  const units = columns.map((column) => unitsOf(column));
  const common = commonOrder(units.map((list) => list.map(({ key }) => key)));
  const rest = units.map((list) => [...list]);
  const plainKeys = columns.map(({ plainKey }) => plainKey);
  const zipped: ParallelBlock[] = [];
  for (const key of common) {
    // what not all have, and what stands in another order, comes before what all have next
    rest.forEach((list, index) => zipped.push(...zipAlone(takeUntil(list, key), index, plainKeys)));
    const cells = rest.map((list) => list.shift()?.blocks ?? []);
    zipped.push(...zipUnit(key, cells, plainKeys));
  }
  rest.forEach((list, index) => zipped.push(...zipAlone(list, index, plainKeys)));
  return zipped;
}

/** A field with all that its text places, or one block with a key of its own. */
interface Unit {
  readonly key: string;
  readonly blocks: readonly Block[];
}

function unitsOf({ blocks, plainKey }: Column): readonly Unit[] {
  const units: { key: string; field: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const key = plainKey(block.key);
    const field = fieldOf(key);
    const last = units.at(-1);
    if (last?.field === true && (field === last.key || isPlaced(key))) last.blocks.push(block);
    else units.push({ key: field ?? key, field: field !== undefined, blocks: [block] });
  }
  return units;
}

/** The field whose text a block is, by the form of its key: `future.outlook.p2` is the second paragraph of `future.outlook`. */
function fieldOf(key: string): string | undefined {
  return /^(.+)\.(?:[phlqt]\d+|by|untranslated)$/.exec(key)?.[1];
}

/** Whether the text decides where it stands, so that languages may differ in it. */
function isPlaced(key: string): boolean {
  return /^(?:tbl|quote|box|agreed|fig)-/.test(key);
}

function takeUntil(units: Unit[], key: string): readonly Unit[] {
  const end = units.findIndex((unit) => unit.key === key);
  return units.splice(0, Math.max(end, 0));
}

/** What only one edition has at a place: the other columns stay empty beside it. */
function zipAlone(
  units: readonly Unit[],
  column: number,
  plainKeys: readonly Column['plainKey'][],
): readonly ParallelBlock[] {
  return units.flatMap(({ key, blocks }) =>
    zipUnit(
      key,
      plainKeys.map((_, index) => (index === column ? blocks : [])),
      plainKeys,
    ),
  );
}

/** Block by block where every edition that has the unit has it in the same form, else the whole unit in one row. */
function zipUnit(
  key: string,
  cells: readonly (readonly Block[])[],
  plainKeys: readonly Column['plainKey'][],
): readonly ParallelBlock[] {
  const present = cells.flatMap((blocks, index) => (blocks.length === 0 ? [] : [{ blocks, plain: plainKeys[index] }]));
  const [first, ...others] = present;
  if (first === undefined) return [];
  const forms = present.map(({ blocks, plain }) => blocks.map((block) => formOf(block, plain?.(block.key) ?? '')));
  const alike = others.every(
    ({ blocks }, index) =>
      blocks.length === first.blocks.length && forms[index + 1]?.every((form, at) => form === forms[0]?.[at]),
  );
  if (!alike) return [{ type: 'row', key, arrangement: arrangementOf(cells), cells }];
  return first.blocks.map((block, at) => {
    const own = cells.map((blocks) => blocks[at]);
    return zipBlock(first.plain?.(block.key) ?? block.key, own, plainKeys);
  });
}

/** What two blocks must have in common to be paired: a heading is no partner for a paragraph, a table only for itself. */
function formOf(block: Block, key: string): string {
  if (fieldOf(key) === undefined) return key;
  return block.type === 'section' ? 'section' : 'text';
}

function zipBlock(
  key: string,
  blocks: readonly (Block | undefined)[],
  plainKeys: readonly Column['plainKey'][],
): ParallelBlock {
  const present = blocks.filter((block) => block !== undefined);
  if (present.every((block) => block.type === 'section')) {
    const sections = blocks as readonly (Section | undefined)[];
    const columns = sections.map((section, index): Column => {
      return { blocks: section?.children ?? [], plainKey: plainKeys[index] ?? ((same) => same) };
    });
    return { type: 'section', key, sections, children: zipBlocks(columns) };
  }
  const [first] = present;
  const whole = present.length === blocks.length;
  if (first !== undefined && whole && present.every((block) => isSameList(block, first)))
    return { type: 'shared', key, block: first };
  if (whole && present.every((block) => block.type === 'figure') && isSamePicture(present))
    return { type: 'figure', key, figures: present };
  const cells = blocks.map((block) => (block === undefined ? [] : [block]));
  return { type: 'row', key, arrangement: arrangementOf(cells), cells };
}

/** Columns of a column would be too narrow: what has them stands across the page, one edition beneath the other. */
function arrangementOf(cells: readonly (readonly Block[])[]): ParallelRow['arrangement'] {
  return cells.some((blocks) => blocks.some(isWide)) ? 'stacked' : 'columns';
}

const mostColumns = 2;

function isWide(block: Block): boolean {
  switch (block.type) {
    case 'table':
      return block.columns.length > mostColumns;
    case 'position':
    case 'credits':
      return true;
    case 'section':
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'figure':
    case 'box':
    case 'recommendation':
    case 'timeline':
    case 'definitions':
    case 'bibliography':
    case 'untranslated':
      return false;
  }
}

function isSamePicture(figures: readonly Figure[]): boolean {
  const [first] = figures;
  return figures.every(
    ({ image }) =>
      image.bytes.length === first?.image.bytes.length &&
      image.bytes.every((byte, index) => byte === first.image.bytes[index]),
  );
}

/** Whether two lists of references name the same works in the same words; which language each is in, both know. */
function isSameList(block: Block, other: Block): boolean {
  if (block.type !== 'bibliography' || other.type !== 'bibliography') return false;
  const words = (list: typeof block): string =>
    JSON.stringify(list.entries.map(({ label, children }) => [label, children]));
  return block === other || words(block) === words(other);
}
