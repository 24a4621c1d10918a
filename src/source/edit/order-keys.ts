import { contentEnd, deeperComments, lineStart } from './entry-lines.js';
import { readPieces } from '../recover/read-pieces.js';
import type { MappingTree, Tree } from '../tree.js';

/** The keys of the map at a JSON Pointer, in the wanted order. */
export type KeyOrder = (pointer: string, keys: readonly string[]) => readonly string[];

/**
 * Sorts the keys of every map and changes nothing else: lines move unchanged, each key with the comments and blank
 * lines above it. (Serialising the parsed document would move comments to other keys.) Expects a text without errors.
 */
export function orderKeys(text: string, order: KeyOrder): string {
  const { tree } = readPieces(text);
  return tree === undefined ? text : ordered({ text, order }, tree, '', 0, text.length);
}

interface Job {
  readonly text: string;
  readonly order: KeyOrder;
}

/** The text of `[start, end)`, which contains a tree, with the maps of that tree sorted. */
function ordered(job: Job, tree: Tree, pointer: string, start: number, end: number): string {
  const { text } = job;
  if (tree.kind === 'scalar') return text.slice(start, end);
  if (tree.kind === 'sequence') {
    let at = start;
    let result = '';
    for (const [index, item] of tree.items.entries()) {
      const stop = Math.max(at, item.range.end);
      result += ordered(job, item, `${pointer}/${String(index)}`, at, stop);
      at = stop;
    }
    return result + text.slice(at, end);
  }
  return text[tree.range.start] === '{'
    ? orderedFlow(job, tree, pointer, start, end)
    : orderedLines(job, tree, pointer, start, end);
}

/** A map in braces on one line: `{b: 1, a: 2}`. One of several lines is left unchanged. */
function orderedFlow(
  { text, order }: Job,
  { range, entries }: MappingTree,
  pointer: string,
  start: number,
  end: number,
): string {
  const source = text.slice(range.start, range.end);
  const pieces = new Map([...entries].map(([name, { key, value }]) => [name, text.slice(key.start, value.range.end)]));
  const names = [...entries.keys()];
  const wanted = order(pointer, names);
  const isPlain = [...entries.values()].every(({ value }) => value.range.end > value.range.start);
  if (source.includes('\n') || !isPlain || isSame(names, wanted)) return text.slice(start, end);
  const sorted = wanted.map((name) => pieces.get(name) ?? '').join(', ');
  return `${text.slice(start, range.start)}{${sorted}}${text.slice(range.end, end)}`;
}

function orderedLines(job: Job, { entries }: MappingTree, pointer: string, start: number, end: number): string {
  const { text } = job;
  const all = [...entries];
  const first = all[0]?.[1];
  if (first === undefined) return text.slice(start, end);
  const line = lineStart(text, first.key.start);
  const column = first.key.start - line;
  // After the dash of an item, the first key shares its line.
  const isInline = text.slice(line, first.key.start).trim() !== '';

  const starts = all.map(([, { key }], index) => {
    const before = all[index - 1]?.[1];
    if (before !== undefined) return commentsAbove(text, lineStart(text, key.start), contentEnd(text, before), column);
    if (isInline) return key.start;
    return pointer === '' ? ownComments(text, line, start) : commentsAbove(text, line, start, column);
  });
  const last = all.at(-1)?.[1] ?? first;
  const stop = Math.min(end, deeperComments(text, contentEnd(text, last), column));

  const chunks = all.map(([name, { value }], index) => {
    const from = starts[index] ?? start;
    const to = starts[index + 1] ?? stop;
    const place = `${pointer}/${escapeStep(name)}`;
    return {
      name,
      text: from <= to && value.range.end <= to ? ordered(job, value, place, from, to) : text.slice(from, to),
    };
  });
  const head = text.slice(start, starts[0]);
  const tail = text.slice(stop, end);
  const names = all.map(([name]) => name);
  const wanted = job.order(pointer, names);
  if (isSame(names, wanted) || !all.every(([, { key }]) => key.start - lineStart(text, key.start) === column)) {
    return head + chunks.map((chunk) => chunk.text).join('') + tail;
  }
  return head + arrange(chunks, wanted, isInline ? column : 0) + tail;
}

interface Chunk {
  readonly name: string;
  readonly text: string;
}

/** Chunks in order. `column` is that of a first key that shares its line with a dash, otherwise 0. */
function arrange(chunks: readonly Chunk[], wanted: readonly string[], column: number): string {
  const [old] = chunks;
  const sorted = wanted.flatMap((name) => chunks.filter((chunk) => chunk.name === name));
  // The blank lines above the new first key go to the old first key, which had none above.
  const isFirst = old === sorted[0];
  const [blank = ''] = isFirst ? [] : (/^(?:[ \t]*\n)*/.exec(sorted[0]?.text ?? '') ?? []);
  const arranged = sorted.map((chunk, index) => {
    if (index === 0) return closed(chunk.text.slice(blank.length).slice(isFirst ? 0 : column));
    return closed(chunk === old ? `${blank}${' '.repeat(column)}${chunk.text}` : chunk.text);
  });
  // A map that ended without a line break, before that of the list around it, still does.
  const joined = arranged.join('');
  return chunks.at(-1)?.text.endsWith('\n') === true ? joined : joined.replace(/\n$/, '');
}

function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** The start of the comments and blank lines above a line that belong to it: those that are not indented deeper. */
function commentsAbove(text: string, line: number, floor: number, column: number): number {
  let start = line;
  while (start > floor) {
    const above = lineStart(text, start - 1);
    const words = text.slice(above, start);
    const indent = words.length - words.trimStart().length;
    const isWith = words.trim() === '' || (words.trimStart().startsWith('#') && indent <= column);
    if (above < floor || !isWith) break;
    start = above;
  }
  return start;
}

/** At the start of the file, only the comments directly above the first key belong to it, not the line for editors. */
function ownComments(text: string, line: number, floor: number): number {
  let start = line;
  while (start > floor) {
    const above = lineStart(text, start - 1);
    const words = text.slice(above, start);
    if (!words.startsWith('#') || /^#\s*yaml-language-server\s*:/.test(words)) break;
    start = above;
  }
  return start;
}

function isSame(names: readonly string[], wanted: readonly string[]): boolean {
  return names.every((name, index) => wanted[index] === name);
}

function escapeStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
