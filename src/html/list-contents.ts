import type { Block, Row, Section } from '../document/nodes.js';
import { languageIn, type Column, type Columns } from './column.js';
import { html } from './escape-html.js';
import { renderInlines } from './render-inlines.js';
import type { Rendering } from './rendering.js';
import type { ContentsEntryView } from './views.js';

/** The listed sections of a document, nested, each with its title in every edition that has it. */
export function listContents(rows: readonly Row[], columns: Columns): readonly ContentsEntryView[] {
  return rows.flatMap((row) =>
    row.type === 'section' ? listEntry(row.sections, columns, listContents(row.children, columns)) : [],
  );
}

/** The listed sections in blocks of one edition, in the language of that edition. */
export function listSections(blocks: readonly Block[], rendering: Rendering): readonly ContentsEntryView[] {
  const column: Column = { rendering, place: { ids: 'copy' }, language: { lang: undefined, dir: undefined } };
  return blocks.flatMap((block) =>
    block.type === 'section' ? listEntry([block], [column], listSections(block.children, rendering)) : [],
  );
}

/** A section that no edition lists is replaced by the entries inside it. */
function listEntry(
  sections: readonly (Section | undefined)[],
  columns: Columns,
  children: readonly ContentsEntryView[],
): readonly ContentsEntryView[] {
  const links = columns.flatMap((column, index) => {
    const { rendering } = column;
    const section = sections[index];
    const href = section === undefined ? undefined : rendering.anchors.fragmentOf(section.key);
    if (section?.listed !== true || href === undefined || section.change?.kind === 'deleted') return [];
    return [
      {
        ...languageIn(column, section),
        href,
        number: section.number,
        title: html(renderInlines(section.title, rendering, 'label')),
      },
    ];
  });
  const level = sections.find((section) => section !== undefined)?.level ?? 1;
  return links.length === 0 ? children : [{ level, links, children }];
}
