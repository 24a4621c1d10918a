import type { PrintedDocument, Section } from '../document/nodes.js';

/** The parts and chapters of a document: each has a page style of its own in print, for its running head. */
export function pageSections(document: PrintedDocument): readonly Section[] {
  return [...document.front, ...document.body].filter(
    (block): block is Section => block.type === 'section' && block.opener !== 'none',
  );
}

/** The name of a section's page style, or nothing where it shares that of what stands around it. */
export function pageName(section: Section, document: PrintedDocument): string | undefined {
  const index = pageSections(document).indexOf(section);
  return index < 0 ? undefined : `page-${String(index + 1)}`;
}
