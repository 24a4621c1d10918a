import type { PrintedDocument, Section } from '../document/nodes.js';

/**
 * The parts and chapters that have a page style of their own in print, for its running head, and the name of each. Of
 * several editions none has: no two languages would have room there for the name of a part.
 */
export function namePages({ editions, front, body }: PrintedDocument): ReadonlyMap<Section, string> {
  if (editions.length > 1) return new Map();
  const sections = [...front, ...body]
    .flatMap((row) => (row.type === 'section' ? row.sections : []))
    .flatMap((section) => (section === undefined || section.opener === 'none' ? [] : [section]));
  return new Map(sections.map((section, index) => [section, `page-${String(index + 1)}`]));
}
