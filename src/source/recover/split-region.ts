import type { Range } from '../../diagnostics/diagnostic.js';
import { isItem, keyOf, surveyLines } from './survey-lines.js';
import type { Line } from './survey-lines.js';

/** A part of a file, unchanged in length; `shift` is its offset in the file. */
export interface Region {
  readonly text: string;
  readonly shift: number;
}

/** A key with its value, or lines among keys that are not a key. */
export interface KeyChild {
  readonly kind: 'key' | 'stray';
  /** The key; for stray lines the first word, which may be a key without its colon. */
  readonly key: string;
  readonly keyRange: Range;
  readonly region: Region;
  /** The lines below the key; absent if the value begins on the key's own line. */
  readonly body: Region | undefined;
  /** The key's own line, if its colon is a full-width one and a value is below. */
  readonly header?: Region;
}

/** The keys or items of a region, found by indentation alone; an item is the text after its “-”. */
export type Split =
  | { readonly kind: 'mapping'; readonly children: readonly KeyChild[]; readonly preamble: Region | undefined }
  | { readonly kind: 'sequence'; readonly children: readonly Region[]; readonly preamble: Region | undefined };

/**
 * Divides a region at its keys or items of least depth; `undefined` if it has none, or both. `preamble` is the deeper
 * text before the first.
 */
export function splitRegion(region: Region): Split | undefined {
  const lines = structureLines(region.text);
  const openings = lines.filter(({ content }) => isItem(content) || keyOf(content) !== undefined);
  const level = openings.reduce((least, { leading }) => Math.min(least, leading.length), Infinity);
  const starts = openings.filter(({ leading }) => leading.length === level);
  const head = lines.find(({ leading }) => leading.length <= level);
  if (head === undefined || starts[0] === undefined) return undefined;
  const before = { text: region.text.slice(0, head.start), shift: region.shift };
  const preamble = structureLines(before.text).length > 0 ? before : undefined;
  if (isItem(starts[0].content)) {
    if (head !== starts[0] || starts.some(({ content }) => !isItem(content))) return undefined;
    return {
      kind: 'sequence',
      preamble,
      children: starts.map((line, index) => itemRegion(region, line, starts[index + 1])),
    };
  }
  // A list, or a closing bracket, may have the depth of its key.
  const keys = lines.filter(
    ({ leading, content }) => leading.length <= level && !isItem(content) && !/^[\]}]/.test(content),
  );
  const opens = keys.filter((line, index) => keyOf(line.content) !== undefined || !isStray(keys[index - 1]));
  return { kind: 'mapping', preamble, children: opens.map((line, index) => keyChild(region, line, opens[index + 1])) };
}

/** Lines of structure, without document markers. */
function structureLines(text: string): readonly Line[] {
  return surveyLines(text).filter(({ role, content }) => role === 'structure' && !/^(---|\.\.\.)(\s|$)/.test(content));
}

function isStray(line: Line | undefined): boolean {
  return line !== undefined && keyOf(line.content) === undefined;
}

/** The “-” becomes a space: the rest is the item's value at its depth. */
function itemRegion(region: Region, line: Line, next: Line | undefined): Region {
  const at = line.start + line.leading.length;
  const text = `${region.text.slice(line.start, at)} ${region.text.slice(at + 1, next?.start ?? region.text.length)}`;
  return { text, shift: region.shift + line.start };
}

function keyChild(region: Region, line: Line, next: Line | undefined): KeyChild {
  const text = region.text.slice(line.start, next?.start ?? region.text.length);
  const shift = region.shift + line.start;
  const start = shift + line.leading.length;
  const key = keyOf(line.content);
  if (key === undefined) {
    const keyRange = { start, end: start + line.content.trimEnd().length };
    // “phase II” lacks the colon after its first word; a line of text has no key at all.
    const word = /^[\p{L}\p{N}_-]+/u.exec(line.content)?.[0] ?? '';
    return { kind: 'stray', key: word, keyRange, region: { text, shift }, body: undefined };
  }
  const length = /^["']/.test(line.content) ? key.length + 2 : key.length;
  const header = text.indexOf('\n');
  const opening = /^\s*([:：])\s*(#.*)?$/.exec(line.content.slice(length));
  const hasBody = opening !== null && header !== -1;
  return {
    kind: 'key',
    key,
    keyRange: { start, end: start + length },
    region: { text, shift },
    body: hasBody ? { text: text.slice(header + 1), shift: shift + header + 1 } : undefined,
    ...(hasBody && opening[1] === '：' ? { header: { text: text.slice(0, header), shift } } : {}),
  };
}
