import { contentEnd, deeperComments, lineStart } from './entry-lines.js';
import { findPlace, pointerSteps } from '../read/find-place.js';
import type { KeyOrder } from './order-keys.js';
import { readPieces } from '../recover/read-pieces.js';
import type { MappingTree } from '../tree.js';

/** Scalars by key, each as written in YAML: `"abc"`, `7`. */
export type Spelled = Readonly<Record<string, string>>;

/**
 * Writes scalars into the map at a JSON Pointer and changes nothing else: replaces existing ones, or adds a new map at
 * the place that `order` gives. `undefined` if the map exists but lacks one of them, or if another value is in the way.
 */
export function writeEntries(text: string, pointer: string, entries: Spelled, order: KeyOrder): string | undefined {
  const { tree } = readPieces(text);
  if (tree?.kind !== 'mapping') return undefined;
  const steps = pointerSteps(pointer);
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const place = `/${steps.slice(0, depth).join('/')}`.replace(/\/$/, '');
    const found = findPlace(tree, place);
    if (!found.found) continue;
    const missing = steps.slice(depth);
    if (found.tree.kind === 'scalar' && found.tree.value === null && found.key !== undefined && missing.length > 0) {
      const column = found.key.start - lineStart(text, found.key.start) + 2;
      const isBlock = text.slice(lineStart(text, found.key.start), found.key.start).trim() === '';
      if (!isBlock || text.slice(found.tree.range.start, found.tree.range.end) !== '') return undefined;
      const at = contentEnd(text, { key: found.key, value: found.tree });
      return insert(text, at, nested(missing, entries, column));
    }
    if (found.tree.kind !== 'mapping') return undefined;
    return missing.length === 0
      ? replaceEntries(text, found.tree, entries)
      : addEntry(text, found.tree, place, missing, entries, order);
  }
  return undefined;
}

function replaceEntries(text: string, map: MappingTree, entries: Spelled): string | undefined {
  const places = Object.entries(entries).map(([key, spelling]) => ({ spelling, value: map.entries.get(key)?.value }));
  let written = text;
  for (const { spelling, value } of places.sort((a, b) => (b.value?.range.start ?? 0) - (a.value?.range.start ?? 0))) {
    if (value?.kind !== 'scalar' || value.range.start === value.range.end) return undefined;
    if (value.style === 'literal' || value.style === 'folded') return undefined;
    written = written.slice(0, value.range.start) + spelling + written.slice(value.range.end);
  }
  return written;
}

function addEntry(
  text: string,
  map: MappingTree,
  pointer: string,
  [name = '', ...inner]: readonly string[],
  entries: Spelled,
  order: KeyOrder,
): string | undefined {
  const names = [...map.entries.keys()];
  const wanted = order(pointer, [...names, name]);
  const above = map.entries.get(wanted[wanted.indexOf(name) - 1] ?? '');
  const first = map.entries.get(names[0] ?? '');
  if (text[map.range.start] === '{') {
    const end = text.slice(0, map.range.end - 1).trimEnd().length;
    const flow = [...inner].reverse().reduce((value, key) => `{${key}: ${value}}`, inFlow(entries));
    return `${text.slice(0, end)}${first === undefined ? '' : ', '}${name}: ${flow}${text.slice(end)}`;
  }
  if (first === undefined) return undefined;
  const column = first.key.start - lineStart(text, first.key.start);
  const lines = nested([name, ...inner], entries, column);
  if (above === undefined) return insert(text, lineStart(text, first.key.start), lines);
  const at = deeperComments(text, contentEnd(text, above), column);
  return insert(text, at, pointer === '' ? ['', ...lines] : lines);
}

function inFlow(entries: Spelled): string {
  return `{${Object.entries(entries)
    .map(([key, spelling]) => `${key}: ${spelling}`)
    .join(', ')}}`;
}

function nested(keys: readonly string[], entries: Spelled, column: number): readonly string[] {
  return [
    ...keys.map((key, depth) => `${' '.repeat(column + 2 * depth)}${key}:`),
    ...Object.entries(entries).map(([key, value]) => `${' '.repeat(column + 2 * keys.length)}${key}: ${value}`),
  ];
}

function insert(text: string, at: number, lines: readonly string[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, at);
  const open = before === '' || before.endsWith('\n') ? '' : newline;
  return before + open + lines.map((line) => line + newline).join('') + text.slice(at);
}
