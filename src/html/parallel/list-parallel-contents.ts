import type { ParallelBlock } from '../../document/parallel/parallel-document.js';
import { html } from '../escape-html.js';
import { renderInlines } from '../render-inlines.js';
import { viewNumber } from '../view-heading.js';
import type { ParallelEntryView } from '../views.js';
import { columnLanguage, type Column } from './column.js';

/** The listed sections of editions side by side, each with its title in every language that has it. */
export function listParallelContents(
  blocks: readonly ParallelBlock[],
  columns: readonly Column[],
): readonly ParallelEntryView[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const children = listParallelContents(block.children, columns);
    const links = columns.flatMap((column, index) => {
      const { rendering } = column;
      const section = block.sections[index];
      const href = section === undefined ? undefined : rendering.anchors.fragmentOf(section.key);
      if (section?.listed !== true || href === undefined || section.change?.kind === 'deleted') return [];
      return [
        {
          ...columnLanguage(column),
          href,
          number: viewNumber(section.number),
          title: html(renderInlines(section.title, rendering, 'label')),
        },
      ];
    });
    const level = block.sections.find((section) => section !== undefined)?.level ?? 1;
    return links.length === 0 ? children : [{ level, links, children }];
  });
}
