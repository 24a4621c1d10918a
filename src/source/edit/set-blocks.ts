import { terminalWidth } from '../../diagnostics/terminal-width.js';
import { readPieces } from '../recover/read-pieces.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import type { ScalarTree, Tree } from '../tree.js';

/** The most columns of a text on one line; a longer one becomes a block. */
const longest = 100;

/**
 * Writes texts that are long, folded or on several lines as `|` blocks with the same value; a map in braces that
 * contains one becomes a map on lines. Changes nothing else. Expects a text without errors.
 */
export function setBlocks(text: string): string {
  const { tree } = readPieces(text);
  const edits = tree === undefined ? [] : [...editsIn(text, tree, -2)];
  return edits
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, text: fresh }) => done.slice(0, range.start) + fresh + done.slice(range.end), text);
}

/** `column` is that of the key or dash to which a tree belongs. */
function* editsIn(text: string, tree: Tree, column: number): Iterable<Edit> {
  switch (tree.kind) {
    case 'scalar':
      if (isForBlock(text, tree)) yield blockEdit(text, tree, column);
      return;
    case 'sequence':
      if (text[tree.range.start] === '[') return;
      // The column of the dash before each item on its line.
      for (const item of tree.items) yield* editsIn(text, item, dashColumn(text, item.range.start));
      return;
    case 'mapping':
      if (text[tree.range.start] === '{') {
        const lines = linesOf(text, tree, column + 2);
        const end = lineEnd(text, tree.range.end);
        if (lines !== undefined && text.slice(tree.range.end, end).trim() === '') {
          yield { range: { start: withoutSpace(text, tree.range.start), end }, text: lines };
        }
        return;
      }
      for (const { key, value } of tree.entries.values()) {
        yield* editsIn(text, value, key.start - (text.lastIndexOf('\n', key.start - 1) + 1));
      }
  }
}

function dashColumn(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return Math.max(0, text.slice(line, start).lastIndexOf('-'));
}

/** False if a text must stay quoted: spaces at the start or end of a line, control characters, several line ends. */
function isForBlock(text: string, { value, style, range }: ScalarTree): boolean {
  if (typeof value !== 'string' || style === 'literal') return false;
  if (!/^\S/.test(value) || /[^\P{C}\n]/u.test(value) || /[ \t](\n|$)|\n\n$/.test(value)) return false;
  return (
    style === 'folded' ||
    value.includes('\n') ||
    text.slice(range.start, range.end).includes('\n') ||
    terminalWidth(value) > longest
  );
}

/** A comment after the text stays after the sign of the block. */
function blockEdit(text: string, { value, style, range }: ScalarTree, column: number): Edit {
  const body = blockOf(String(value), column + 2);
  if (style === 'folded') {
    const header = lineEnd(text, range.start);
    const [, comment = ''] = /^>\S*(.*)$/.exec(text.slice(range.start, header).trimEnd()) ?? [];
    const end = text.slice(0, range.end).trimEnd().length;
    return { range: { start: range.start, end }, text: `${body.sign}${comment}\n${body.lines}` };
  }
  const end = lineEnd(text, range.end);
  const comment = text.slice(range.end, end).trimEnd();
  const between = withoutSpace(text, range.start);
  const isBelow = text.slice(between, range.start).includes('\n');
  return {
    range: { start: isBelow ? between : range.start, end },
    text: `${isBelow ? ' ' : ''}${body.sign}${comment}\n${body.lines}`,
  };
}

function blockOf(value: string, indent: number): { readonly sign: string; readonly lines: string } {
  const lines = value.replace(/\n$/, '').split('\n');
  return {
    sign: value.endsWith('\n') ? '|' : '|-',
    lines: lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n'),
  };
}

/** A map in braces as lines, if one of its texts needs a block and all of its values are scalars. */
function linesOf(text: string, tree: Tree, indent: number): string | undefined {
  if (tree.kind !== 'mapping' || text.slice(tree.range.start, tree.range.end).includes('#')) return undefined;
  const entries = [...tree.entries.values()];
  if (!entries.some(({ value }) => value.kind === 'scalar' && isForBlock(text, value))) return undefined;
  const lines = entries.map(({ key, value }) => {
    const name = ' '.repeat(indent) + text.slice(key.start, key.end);
    if (value.kind !== 'scalar') return undefined;
    if (!isForBlock(text, value)) return `${name}: ${text.slice(value.range.start, value.range.end)}`;
    const { sign, lines: body } = blockOf(String(value.value), indent + 2);
    return `${name}: ${sign}\n${body}`;
  });
  return lines.includes(undefined) ? undefined : `\n${lines.join('\n')}`;
}

function withoutSpace(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
