import type { CellRow, Row, Section, SectionRow } from '../document/nodes.js';
import { viewOpening } from './blocks/section.js';
import type { Columns } from './column.js';
import { html, type Html } from './escape-html.js';
import { markChange } from './mark-change.js';
import { belowHeading } from './view-heading.js';

/** Renders rows, each with the content of all columns. */
export function renderRows(rows: readonly Row[], columns: Columns): Html {
  return html(rows.map((row) => renderRowOf(row, columns).toHTML()).join(''));
}

/** One row; its content alone if the page has one column. */
export function renderRow(kind: string, columns: Columns, contents: readonly (Html | undefined)[]): Html {
  const [first, ...others] = columns;
  if (others.length === 0) return contents[0] ?? html('');
  const cells = columns.slice(0, contents.length).map(({ language }, index) => {
    return { ...language, content: contents[index] };
  });
  return first.rendering.print('row', { kind, cells });
}

/** A row, or `undefined` if no column has content. */
export function renderRowWhereAny(
  kind: string,
  columns: Columns,
  contents: readonly (Html | undefined)[],
): Html | undefined {
  return contents.every((content) => content === undefined) ? undefined : renderRow(kind, columns, contents);
}

function renderRowOf(row: Row, columns: Columns): Html {
  switch (row.type) {
    case 'section':
      return renderSectionRow(row, columns);
    case 'cells':
      return renderCellRow(row, columns);
  }
}

/** `byEntry` is laid out like `beside`: each list stays one list. */
const kinds: Readonly<Record<CellRow['arrangement'], string>> = {
  beside: 'text',
  byEntry: 'text',
  stacked: 'stacked',
  once: 'shared',
};

function renderCellRow({ arrangement, cells }: CellRow, columns: Columns): Html {
  const shown = arrangement === 'once' ? columns.slice(0, 1) : columns;
  const contents = shown.map(({ rendering, place }, index) => {
    const blocks = cells[index] ?? [];
    return blocks.length === 0 ? undefined : rendering.renderBlocks(blocks, rendering, place);
  });
  return renderRow(kinds[arrangement], columns, contents);
}

/** With one edition a section is rendered like any block; with several the headings form a row above their content. */
function renderSectionRow({ sections, children }: SectionRow, columns: Columns): Html {
  const first = sections.find((section) => section !== undefined);
  if (first === undefined) return html('');
  const [{ rendering, place }, ...others] = columns;
  if (others.length === 0) return rendering.renderBlocks([first], rendering, place);
  const openings = columns.map((column, index) => {
    const section = sections[index];
    if (section === undefined) return undefined;
    const cell = column.rendering.print('heading-cell', viewOpening(section, column.rendering, column.place));
    return html(markChange(section, cell.toHTML(), column.rendering));
  });
  return rendering.print('section', {
    id: undefined,
    lang: undefined,
    dir: undefined,
    opener: first.opener,
    level: first.level,
    page: undefined,
    opening: renderRow('headings', columns, openings),
    children: renderRows(children, belowSections(sections, columns)),
  });
}

function belowSections(sections: readonly (Section | undefined)[], columns: Columns): Columns {
  const [first, ...others] = columns.map((column, index) => {
    const section = sections[index];
    return section === undefined
      ? column
      : { ...column, place: belowHeading(section.key, column.rendering, column.place) };
  });
  return first === undefined ? columns : [first, ...others];
}
