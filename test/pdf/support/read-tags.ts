import type { DrawnPage } from './read-content.js';
import type { Dictionary, ReadObjects } from './read-objects.js';
import type { ReadElement } from './read-structure.js';

/**
 * The tree of tags with the text of each element, read according to the standard (ISO 32000-1, 14.8.2.3.3): runs shown
 * from left to right but read from right to left are reversed. poppler lists them as shown.
 */
export function readTags(objects: ReadObjects, pages: readonly DrawnPage[]): ReadElement {
  const texts = new Map<string, string>();
  for (const { object, drawn } of pages) {
    for (const { content, text } of drawn) {
      if (content === undefined) continue;
      const key = contentKey(object, content);
      texts.set(key, (texts.get(key) ?? '') + text);
    }
  }
  const read = (kid: unknown, page: unknown): ReadElement | string => {
    if (typeof kid === 'number') return texts.get(contentKey(page, kid)) ?? '';
    const { dictionary } = objects.follow(kid);
    const role = dictionary['/S'];
    // the content may be on another page; the box of a link has no text
    if (typeof role !== 'string') return texts.get(contentKey(dictionary['/Pg'], dictionary['/MCID'])) ?? '';
    const own = dictionary['/Pg'] ?? page;
    return {
      role: role.slice(1),
      attributes: attributesOf(dictionary, objects),
      children: listOf(dictionary['/K']).map((one) => read(one, own)),
    };
  };
  const root = objects.all.find(({ dictionary }) => dictionary['/Type'] === '/StructTreeRoot');
  return {
    role: 'root',
    attributes: {},
    children: listOf(root?.dictionary['/K']).map((kid) => read(kid, undefined)),
  };
}

function contentKey(page: unknown, content: unknown): string {
  return `${String(page)}#${String(content)}`;
}

function attributesOf(dictionary: Dictionary, objects: ReadObjects): Record<string, string> {
  const own = ['/Lang', '/Alt', '/ActualText', '/E', '/T', '/ID'].flatMap((key) => {
    const value = dictionary[key];
    return typeof value === 'string' ? [[key.slice(1).toLowerCase(), plain(value)]] : [];
  });
  const given = listOf(dictionary['/A']).flatMap((one) =>
    Object.entries(objects.follow(one).dictionary).flatMap(([key, value]) =>
      key === '/O' ? [] : [[key.slice(1), listOf(value).map(plain).join(',')]],
    ),
  );
  return Object.fromEntries([...own, ...given]) as Record<string, string>;
}

function plain(value: unknown): string {
  return typeof value === 'number' ? String(Math.round(value)) : String(value).replace(/^u:|^\//, '');
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
