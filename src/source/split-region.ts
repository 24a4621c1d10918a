import type { Range } from '../diagnostics/diagnostic.js';
import { isItem, keyOf, surveyLines } from './survey-lines.js';
import type { Line } from './survey-lines.js';

/** A part of a file, as long as in the file; `shift` is where it begins there. */
export interface Region {
  readonly text: string;
  readonly shift: number;
}

/** One key with its value, or one item of a list. */
export interface Child {
  readonly region: Region;
  /** The key; empty for an item. */
  readonly key: string;
  readonly keyRange: Range;
  /** What stands below the key, or after the item's “-”; absent where the value begins on the key's own line. */
  readonly body: Region | undefined;
}

/** The keys or items of a region, found by indentation alone. */
export interface Split {
  readonly kind: 'mapping' | 'sequence';
  readonly children: readonly Child[];
}

/** Divides a region at the lines that are indented as its first is; `undefined` where that is no key and no item. */
export function splitRegion(region: Region): Split | undefined {
  const lines = structureLines(region.text);
  const [first] = lines;
  if (first === undefined) return undefined;
  const kind = isItem(first.content) ? 'sequence' : 'mapping';
  const opens = kind === 'sequence' ? isItem : (content: string) => keyOf(content) !== undefined;
  const starts = lines.filter(({ leading, content }) => leading === first.leading && opens(content));
  if (starts[0] !== first) return undefined;
  const children = starts.map((line, index) => {
    const end = starts[index + 1]?.start ?? region.text.length;
    return kind === 'sequence' ? itemChild(region, line, end) : keyChild(region, line, end);
  });
  return { kind, children };
}

/** Lines of structure, without the marks of a document. */
function structureLines(text: string): readonly Line[] {
  return surveyLines(text).filter(({ role, content }) => role === 'structure' && !/^(---|\.\.\.)(\s|$)/.test(content));
}

function itemChild(region: Region, line: Line, end: number): Child {
  const text = region.text.slice(line.start, end);
  const shift = region.shift + line.start;
  const at = text.indexOf('-');
  // The item's own “-” becomes a space: what is left is its value at its depth.
  const body = { text: `${text.slice(0, at)} ${text.slice(at + 1)}`, shift };
  return { region: { text, shift }, key: '', keyRange: { start: shift + at, end: shift + at + 1 }, body };
}

function keyChild(region: Region, line: Line, end: number): Child {
  const text = region.text.slice(line.start, end);
  const shift = region.shift + line.start;
  const key = keyOf(line.content) ?? '';
  const at = text.indexOf(line.content);
  const length = /^["']/.test(line.content) ? key.length + 2 : key.length;
  const header = text.indexOf('\n');
  const isOpen = /^\s*[:：]\s*(#.*)?$/.test(line.content.slice(length));
  return {
    region: { text, shift },
    key,
    keyRange: { start: shift + at, end: shift + at + length },
    body: isOpen && header !== -1 ? { text: text.slice(header + 1), shift: shift + header + 1 } : undefined,
  };
}
