import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../support/find-tool.js';

/** An element of a file's structure as read by poppler. */
export interface ReadElement {
  readonly role: string;
  readonly attributes: Record<string, string>;
  /** Elements, and between them text that belongs to no child element. */
  readonly children: (ReadElement | string)[];
}

export const pdfinfo = findTool('pdfinfo');

/** Reads the structure of a PDF; text is not trimmed, so that missing spaces are visible. */
export function readStructure(bytes: Uint8Array): ReadElement {
  const folder = mkdtempSync(join(tmpdir(), 'structure-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(pdfinfo ?? '', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1e8 });
    return parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parse(listing: string): ReadElement {
  const root: ReadElement = { role: 'root', attributes: {}, children: [] };
  const path: { readonly indent: number; readonly element: ReadElement }[] = [{ indent: -1, element: root }];
  for (const line of listing.split('\n')) {
    const [, space = '', rest = ''] = /^( *)(.*)$/.exec(line) ?? [];
    if (rest === '' || rest.startsWith('Object ')) continue;
    while ((path.at(-1)?.indent ?? -1) >= space.length) path.pop();
    const parent = path.at(-1)?.element ?? root;
    const attribute = /^\/(\w+) (.*)$/.exec(rest);
    if (attribute !== null) parent.attributes[attribute[1] ?? ''] = attribute[2] ?? '';
    else if (rest.startsWith('"')) parent.children.push(rest.slice(1, -1));
    else {
      const element: ReadElement = { role: /^\w+/.exec(rest)?.[0] ?? rest, attributes: {}, children: [] };
      parent.children.push(element);
      path.push({ indent: space.length, element });
    }
  }
  return root;
}

/** The elements with a role, in reading order. */
export function elementsOf(element: ReadElement, role: RegExp): readonly ReadElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child, role)));
  return role.test(element.role) ? [element, ...inside] : inside;
}

/** All text inside an element, as it is read aloud; `without` excludes text inside elements of that role. */
export function wordsOf(element: ReadElement, without?: string): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.role === without ? '' : wordsOf(child, without)))
    .join('');
}
