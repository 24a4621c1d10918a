import { PlainLines, type PlainLine } from './plain-lines.js';
import type { Entry, MappingTree, ScalarStyle, ScalarTree, SequenceTree, Tree } from '../tree.js';

/** The greatest depth of a plain file: deeper than any report, and far below the limit of the parser. */
const deepest = 16;

/** A file with more lines is left to the parser, which counts its parts and refuses an excessive number. */
const mostLines = 50_000;

/** Tabs, carriage returns and characters that no file should contain: the parser has a message for each. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const special = /[\u0000-\u0009\u000B-\u001F\uFEFF]/;

const keyStart = /^([A-Za-z][\w-]{0,99}|\d{4}-\d{2}(?:-\d{2})?):(?: +|$)/;
const itemStart = /^- +(?=[^ #])/;
const doubleQuoted = /^"([^"\\]*)"$/;
const singleQuoted = /^'((?:[^']|'')*)'$/;
const flowSequence = /^\[([^[\]]*)\]$/;
const flowItem = /^[\p{L}\p{N}][^,:#{}]*$/u;

/** The start of a value that isn't simply text: quotes, tags, anchors, inline lists and similar. */
const indicator = /^(?:[\s?:,[\]{}#&*!|>'"%@`]|-(?![\d.]))/;
/** A colon that isn't simply text. */
const colon = /:(?: |$)/;

const truth = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const nothing = /^(?:~|[Nn]ull|NULL)$/;
const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
/** Numbers that reports don't use: other bases, powers of ten, infinity. */
const rareNumber = /^(?:0[ox]|[-+]?\.?\d[\d.]*[eE]|[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))/;

/**
 * Reads a file in the style of nearly all reports: keys and items on separate lines, `|` and `|-` blocks, other values
 * on one line. `undefined` for anything else, valid or not: then the parser decides, which is much slower, since it
 * makes tokens, nodes and comments. The tree equals the parser's in every range.
 */
export function readPlainYaml(text: string): Tree | undefined {
  if (special.test(text) || countLines(text) > mostLines) return undefined;
  const lines = new PlainLines(text);
  if (lines.current?.column !== 0) return undefined;
  const tree = readMapping(lines, lines.current, 1);
  return lines.areRead() ? tree : undefined;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A map or list that begins on `first`; every line in its column or deeper belongs to it. */
function readCollection(lines: PlainLines, first: PlainLine, depth: number): MappingTree | SequenceTree | undefined {
  if (depth > deepest) return undefined;
  return lines.text.startsWith('-', first.start) ? readSequence(lines, first, depth) : readMapping(lines, first, depth);
}

function readMapping(lines: PlainLines, first: PlainLine, depth: number): MappingTree | undefined {
  const entries = new Map<string, Entry>();
  for (let line = lines.current; line !== undefined && line.column >= first.column; line = lines.current) {
    const [start, key = ''] = keyStart.exec(lines.text.slice(line.start, line.end)) ?? [];
    if (start === undefined || line.column > first.column || entries.has(key)) return undefined;
    const value = readValue(lines, { ...line, start: line.start + start.length }, first.column, depth);
    if (value === undefined) return undefined;
    entries.set(key, { key: { start: line.start, end: line.start + key.length }, value });
  }
  return { kind: 'mapping', range: { start: first.start, end: lines.reach }, entries };
}

function readSequence(lines: PlainLines, first: PlainLine, depth: number): SequenceTree | undefined {
  const items: Tree[] = [];
  for (let line = lines.current; line !== undefined && line.column >= first.column; line = lines.current) {
    const [start] = itemStart.exec(lines.text.slice(line.start, line.end)) ?? [];
    if (start === undefined || line.column > first.column) return undefined;
    const rest = lines.skip(line, start.length);
    const content = lines.text.slice(rest.start, rest.end);
    const item =
      keyStart.test(content) || itemStart.test(content)
        ? readCollection(lines, rest, depth + 1)
        : readValue(lines, rest, first.column, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: 'sequence', range: { start: first.start, end: lines.reach }, items };
}

/** The value on the rest of a line, or below it; `parent` is the column of its key or item. */
function readValue(lines: PlainLines, rest: PlainLine, parent: number, depth: number): Tree | undefined {
  const { text } = lines;
  const content = text.slice(rest.start, rest.end);
  if (content === '|' || content === '|-') {
    const block = lines.takeBlock(parent);
    if (block === undefined) return undefined;
    const value = content === '|' ? block.value : block.value.slice(0, -1);
    const tree = scalar(text, rest.start, block.end, value, 'literal');
    lines.reach = tree.range.end;
    return tree;
  }
  const written = withoutComment(content);
  lines.advance();
  const next = lines.current;
  const isBelow = next !== undefined && next.column > parent;
  // a long inline list is on the line after its key
  const isListBelow = isBelow && rest.start === rest.end && text.startsWith('[', next.start);
  if (written === '' && isListBelow) return readValue(lines, next, parent, depth);
  if (written === '') return isBelow ? readCollection(lines, next, depth + 1) : readNothing(lines, rest, parent);
  // Deeper lines below would continue a value on one line.
  if (isBelow) return undefined;
  // A comment beside the last value of a map or list counts as part of that.
  lines.reach = rest.start + content.trimEnd().length;
  return readInline(text, written, rest.start);
}

/** A key without a value; `undefined` beside or above a comment, and before a list in the column of its key. */
function readNothing(lines: PlainLines, { start, end }: PlainLine, parent: number): ScalarTree | undefined {
  const { current: next, text } = lines;
  if (start < end || lines.isBelowComment) return undefined;
  if (next?.column === parent && text.startsWith('-', next.start)) return undefined;
  lines.reach = text.lastIndexOf(':', start) + 1;
  return { kind: 'scalar', range: { start, end: start }, value: null, style: 'plain' };
}

function readInline(text: string, written: string, start: number): Tree | undefined {
  const end = start + written.length;
  const [, verbatim] = doubleQuoted.exec(written) ?? [];
  if (verbatim !== undefined) return scalar(text, start, end, verbatim, 'double-quoted');
  const [, doubled] = singleQuoted.exec(written) ?? [];
  if (doubled !== undefined) return scalar(text, start, end, doubled.replaceAll("''", "'"), 'single-quoted');
  const [, list] = flowSequence.exec(written) ?? [];
  if (list === undefined) return readPlain(text, written, start);
  const items: Tree[] = [];
  let at = start + 1;
  for (const part of trimSpaces(list) === '' ? [] : list.split(',')) {
    const padding = part.length - part.replace(/^ +/, '').length;
    const name = trimSpaces(part.slice(padding));
    const item = flowItem.test(name) ? readPlain(text, name, at + padding) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
    at += part.length + 1;
  }
  return { kind: 'sequence', range: { start, end }, items };
}

/** An unquoted value, by the core schema of YAML 1.2 (section 10.3). */
function readPlain(text: string, written: string, start: number): ScalarTree | undefined {
  if (indicator.test(written) || colon.test(written) || rareNumber.test(written)) return undefined;
  const end = start + written.length;
  if (nothing.test(written)) return scalar(text, start, end, null, 'plain');
  if (truth.test(written)) return scalar(text, start, end, written.toLowerCase() === 'true', 'plain');
  if (integer.test(written)) return scalar(text, start, end, Number.parseInt(written, 10), 'plain');
  if (decimal.test(written)) return scalar(text, start, end, Number.parseFloat(written), 'plain');
  return scalar(text, start, end, written, 'plain');
}

/** Ranges end before white space of any kind, like those of the parser's tree. */
function scalar(text: string, start: number, end: number, value: ScalarTree['value'], style: ScalarStyle): ScalarTree {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { kind: 'scalar', range: { start, end: last }, value, style };
}

/** A value on one line without the comment beside it and the spaces before that. */
function withoutComment(content: string): string {
  if (content.startsWith('#')) return '';
  const quote = content.startsWith('"') || content.startsWith("'") ? content.lastIndexOf(content.charAt(0)) : 0;
  const comment = content.indexOf(' #', quote);
  return trimSpaces(comment === -1 ? content : content.slice(0, comment));
}

/** Without trailing spaces; a regular expression would take quadratic time over other spaces. */
function trimSpaces(written: string): string {
  let end = written.length;
  while (end > 0 && written.charCodeAt(end - 1) === 0x20) end -= 1;
  return written.slice(0, end);
}
