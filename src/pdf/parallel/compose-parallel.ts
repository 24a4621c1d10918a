import type { Block } from '../../document/nodes.js';
import type { ParallelBlock, ParallelFigure, ParallelRow } from '../../document/parallel/parallel-document.js';
import type { Composed } from '../blocks/context.js';
import { inType, stack } from '../blocks/context.js';
import { captionOf } from '../blocks/figure.js';
import { setInlines } from '../blocks/paragraph.js';
import { keptWithNext } from '../flow/items.js';
import type { Column, Columns } from './column.js';
import { inColumn, spanning } from './column.js';
import { composeOpening } from './compose-opening.js';
import { composeRow, rowOf } from './compose-row.js';

/** The text of editions side by side as a run of rows, headings and what spans the page. */
export function composeParallel(blocks: readonly ParallelBlock[], place: Columns): readonly Composed[] {
  return blocks.flatMap((block): readonly Composed[] => {
    switch (block.type) {
      case 'section': {
        const { composed, inside } = composeOpening(block.sections, place);
        return [...composed, ...composeParallel(block.children, inside)];
      }
      case 'row':
        return composeParallelRow(block, place);
      case 'figure':
        return composeParallelFigure(block, place);
      case 'shared':
        return composeShared(block.block, place);
    }
  });
}

function compose({ context }: Column, blocks: readonly Block[]): readonly Composed[] {
  return context.shared.compose(blocks, context);
}

function composeParallelRow({ arrangement, cells }: ParallelRow, place: Columns): readonly Composed[] {
  const { columns, width, layout } = place;
  if (arrangement === 'columns' || layout === 'facing') {
    const set = columns.map((column, index) => compose(column, cells[index] ?? []));
    if (set.every((composed) => composed.length === 0)) return [];
    return [cells.every(hasEntries) ? composeEntries(set, place) : composeRow(set, place)];
  }
  return columns.flatMap((column, index) => composeSpanning(cells[index] ?? [], spanning(column, width)));
}

function hasEntries(blocks: readonly Block[]): boolean {
  const [block, other] = blocks;
  return other === undefined && (block?.type === 'definitions' || block?.type === 'timeline');
}

/** Lists whose entries are rows of their own, set entry by entry where each edition has as many. */
function composeEntries(set: readonly (readonly Composed[])[], place: Columns): Composed {
  const whole = composeRow(set, place);
  const lists = set.map((composed) => composed.flatMap(({ items }) => items));
  const [first = []] = lists;
  if (lists.some((items) => items.length !== first.length || items.some(({ type }) => type !== 'row'))) return whole;
  const rows = first.map((_, at) =>
    rowOf(
      lists.map((items) => items.slice(at, at + 1)),
      place,
      'divisible',
    ),
  );
  return { ...whole, items: rows.filter((row) => row !== undefined) };
}

/** Blocks of one edition across all columns. */
function composeSpanning(blocks: readonly Block[], column: Column): readonly Composed[] {
  return compose(column, blocks).map((composed) => ({ ...composed, items: inColumn(column, composed.items) }));
}

/** Facing pages are read one by one: each has the list. */
function composeShared(block: Block, place: Columns): readonly Composed[] {
  const { columns, width, layout } = place;
  if (layout === 'facing') {
    return [
      composeRow(
        columns.map((column) => compose(column, [block])),
        place,
      ),
    ];
  }
  return columns.slice(0, 1).flatMap((column) => composeSpanning([block], spanning(column, width)));
}

/** The picture once across the columns, its captions in them. */
function composeParallelFigure({ figures }: ParallelFigure, place: Columns): readonly Composed[] {
  const { columns, width, layout } = place;
  const [figure] = figures;
  const [first] = columns;
  if (figure === undefined || first === undefined) return [];
  if (layout === 'facing') {
    return [
      composeRow(
        columns.map((column, index) => compose(column, figures.slice(index, index + 1))),
        place,
      ),
    ];
  }
  const { caption: _caption, source: _source, number: _number, ...plain } = figure;
  const [picture] = composeSpanning([plain], spanning(first, width));
  const captions = columns.map(({ context }, index) => {
    const own = figures[index];
    if (own === undefined) return [];
    const { palette, sizes } = context.shared;
    const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
    const source = own.source === undefined ? [] : setInlines(own.source, small, { alignment: 'start' });
    return [...captionOf(own, context), ...source];
  });
  const row = rowOf(captions, place, 'whole');
  if (picture === undefined) return [];
  const unit = first.context.lineHeight;
  const items = row === undefined ? picture.items : [...keptWithNext(picture.items), row];
  return [{ items: stack([{ ...picture, items }]), before: unit, after: unit }];
}
