import type { PrintedDocument, Section } from '../document/nodes.js';

/**
 * The parts and chapters with a page style of their own for their running heads, and the name of each style. None with
 * several editions: the running head has no room for part titles in two languages.
 */
export function namePages({ editions, front, body }: PrintedDocument): ReadonlyMap<Section, string> {
  if (editions.length > 1) return new Map();
  const sections = [...front, ...body]
    .flatMap((row) => (row.type === 'section' ? row.sections : []))
    .flatMap((section) => (section === undefined || section.opener === 'none' ? [] : [section]));
  return new Map(sections.map((section, index) => [section, `page-${String(index + 1)}`]));
}
