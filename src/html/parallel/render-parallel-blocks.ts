import type { Block } from '../../document/nodes.js';
import type {
  ParallelBlock,
  ParallelFigure,
  ParallelRow,
  ParallelSection,
} from '../../document/parallel/parallel-document.js';
import { viewOpening } from '../blocks/section.js';
import { html, htmlOrNothing, type Html } from '../escape-html.js';
import { renderInlines } from '../render-inlines.js';
import { below, belowHeading } from '../view-heading.js';
import { columnLanguage, type Column } from './column.js';

/** The text of editions side by side: each pair of paragraphs a row, each row's cells in the order of the columns. */
export function renderParallelBlocks(blocks: readonly ParallelBlock[], columns: readonly Column[]): Html {
  return html(blocks.map((block) => renderParallelBlock(block, columns).toHTML()).join(''));
}

function renderParallelBlock(block: ParallelBlock, columns: readonly Column[]): Html {
  switch (block.type) {
    case 'section':
      return renderParallelSection(block, columns);
    case 'row':
      return renderParallelRow(block, columns);
    case 'figure':
      return renderParallelFigure(block, columns);
    case 'shared':
      return renderRow('shared', columns.slice(0, 1), (column) => renderIn(column, [block.block]));
  }
}

/** One row: what each column has in it, if anything. */
export function renderRow(
  kind: string,
  columns: readonly Column[],
  contentOf: (column: Column, index: number) => Html | undefined,
): Html {
  const [first] = columns;
  if (first === undefined) return html('');
  return first.rendering.print('parallel-row', {
    kind,
    cells: columns.map((column, index) => ({ ...columnLanguage(column), content: contentOf(column, index) })),
  });
}

function renderIn({ rendering, place }: Column, blocks: readonly Block[]): Html | undefined {
  return blocks.length === 0 ? undefined : rendering.renderBlocks(blocks, rendering, place);
}

function renderParallelSection({ sections, children }: ParallelSection, columns: readonly Column[]): Html {
  const [column] = columns;
  const first = sections.find((section) => section !== undefined);
  if (column === undefined || first === undefined) return html('');
  const headings = columns.map((own, index) => {
    const section = sections[index];
    const opening = section === undefined ? undefined : viewOpening(section, own.rendering, own.place);
    return { ...columnLanguage(own), opening };
  });
  const inside = columns.map(({ rendering, place }, index): Column => {
    const section = sections[index];
    return { rendering, place: section === undefined ? below(place) : belowHeading(section.key, rendering, place) };
  });
  return column.rendering.print('parallel-section', {
    opener: first.opener,
    level: first.level,
    headings,
    children: renderParallelBlocks(children, inside),
  });
}

function renderParallelRow({ arrangement, cells }: ParallelRow, columns: readonly Column[]): Html {
  const kind = arrangement === 'stacked' ? 'stacked' : 'text';
  return renderRow(kind, columns, (column, index) => renderIn(column, cells[index] ?? []));
}

/** The picture across the page, in the words of the first edition for those who don't see it; captions in columns. */
function renderParallelFigure({ figures }: ParallelFigure, columns: readonly Column[]): Html {
  const picture = renderRow('shared', columns.slice(0, 1), (column) => {
    const [figure] = figures;
    if (figure === undefined) return undefined;
    const { caption: _caption, source: _source, number: _number, ...plain } = figure;
    return renderIn(column, [plain]);
  });
  const captions = renderRow('captions', columns, ({ rendering }, index) => {
    const figure = figures[index];
    if (figure === undefined) return undefined;
    const inlines = [
      ...(figure.number === undefined ? [] : [{ type: 'text' as const, text: `${figure.number.label} ` }]),
      ...(figure.caption ?? []),
    ];
    const lines = [inlines, figure.source ?? []].map((line) => renderInlines(line, rendering, 'text'));
    const paragraphs = lines.filter((line) => line !== '').map((line) => `<p class="source">${line}</p>`);
    return htmlOrNothing(paragraphs.join(''));
  });
  return html(picture.toHTML() + captions.toHTML());
}
