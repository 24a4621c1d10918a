import type { ReadElement } from '../../pdf/support/read-structure.js';

/**
 * The tree of tags as an outline, with what a screen reader is told: role, language, words for pictures, how a cell or a
 * list is meant, and the text in the order of reading.
 */
export function listStructure({ children }: ReadElement): string {
  return children.flatMap((child) => (typeof child === 'string' ? [] : listElement(child, 0))).join('\n');
}

function listElement({ role, attributes, children }: ReadElement, depth: number): readonly string[] {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
  const head = `${'  '.repeat(depth)}${role}${given.join('')}`;
  if (children.every((child) => typeof child === 'string')) return [`${head}${listText(children.join(''))}`];
  return [
    head,
    ...children.flatMap((child) => {
      if (typeof child !== 'string') return listElement(child, depth + 1);
      const text = listText(child);
      return text === '' ? [] : [`${'  '.repeat(depth + 1)}${text.trimStart()}`];
    }),
  ];
}

const longest = 56;

/** A long text by its beginning, its end and its length: the golden of its page has the whole. */
function listText(text: string): string {
  const all = text.replace(/\s+/g, ' ').trim();
  if (all === '') return '';
  return all.length <= longest ? ` | ${all}` : ` | ${all.slice(0, 32)} …${all.length}… ${all.slice(-16)}`;
}
