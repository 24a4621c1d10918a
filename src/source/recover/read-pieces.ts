import type { CST } from 'yaml';
import type { Range } from '../../diagnostics/diagnostic.js';
import { growTree } from '../read/grow-tree.js';
import type { UnsupportedYaml } from '../read/grow-tree.js';
import { parseYaml } from '../read/parse-yaml.js';
import type { ParseIssue } from '../read/parse-yaml.js';
import { readPlainYaml } from '../read/read-plain-yaml.js';
import { splitRegion } from './split-region.js';
import type { KeyChild, Region, Split } from './split-region.js';
import type { Entry, Tree } from '../tree.js';

/** The readable parts of a file, and the first issue of each unreadable place. */
export interface Pieces {
  readonly tokens: readonly CST.Token[];
  readonly tree: Tree | undefined;
  readonly unsupported: readonly UnsupportedYaml[];
  readonly issues: readonly LocalIssue[];
  /** Where reading stopped because of too many issues; the rest of the file is unknown. */
  readonly givenUp: Range | undefined;
}

/** A syntax issue, and the smallest key or item that contains it: its consequences end there. */
export interface LocalIssue extends ParseIssue {
  readonly pointer: string;
  readonly within: Range;
  /** True if the value could not be read; false if only its key or the order of lines is wrong. */
  readonly isLost: boolean;
}

/** The most times that a broken file is read again to narrow down the places with issues. */
const readings = 12;

/**
 * Limits of that work for any file: lexemes read again, pieces read one by one, and issues after which reading stops.
 */
const limits = { lexemes: 1_200_000, pieces: 8_000, issues: 200 };

/**
 * Reads a file. If YAML refuses it as a whole, reading continues at the next key or item of the same depth, so that one
 * mistake hides no other. A file in plain style needs no parser and has no tokens: it contains only values.
 */
export function readPieces(text: string): Pieces {
  const plain = readPlainYaml(text);
  return plain === undefined
    ? parsePieces(text)
    : { tokens: [], tree: plain, unsupported: [], issues: [], givenUp: undefined };
}

/** Reads a file with the YAML parser, in whatever style it is written. */
export function parsePieces(text: string): Pieces {
  const unsupported: UnsupportedYaml[] = [];
  const issues: LocalIssue[] = [];
  let budget = readings * text.length;
  let lexemesLeft = limits.lexemes;
  let piecesLeft = limits.pieces;
  let givenUp: Range | undefined;
  let tokens: readonly CST.Token[] | undefined;
  const tree = readRegion({ text, shift: 0 }, '');
  return { tokens: tokens ?? [], tree, unsupported, issues, givenUp };

  /** `known` is the issue of a previous reading of exactly this region, which need not be repeated. */
  function readRegion(region: Region, pointer: string, known?: ParseIssue): Tree | undefined {
    const { tree, issue } = known === undefined ? read(region, pointer) : { issue: known };
    if (tree !== undefined) return tree;
    const before = issues.length;
    const isWorthIt = budget > 0 && lexemesLeft > 0 && issue?.code !== 'TOO_MANY';
    const split = isWorthIt ? splitRegion(region) : undefined;
    const pieces =
      split !== undefined && split.children.length <= piecesLeft ? readSplit(split, region, pointer, issue) : undefined;
    if (issues.length === before) refuse(region, issue, pointer, pieces);
    return pieces;
  }

  function readSplit(split: Split, region: Region, pointer: string, issue: ParseIssue | undefined): Tree {
    const known = split.children.length === 1 && split.preamble === undefined ? issue : undefined;
    const range = trimmed(region);
    if (split.kind === 'sequence') {
      const items: Tree[] = [];
      for (const [index, child] of split.children.entries()) {
        if (givesUp(child.shift)) break;
        items.push(readRegion(child, `${pointer}/${String(index)}`) ?? blank(range));
      }
      return { kind: 'sequence', range, items };
    }
    // Deeper keys before the first are read as if they were beside it; their depth is the issue.
    const above = split.preamble && readRegion(split.preamble, pointer);
    const entries = new Map<string, Entry>(above?.kind === 'mapping' ? above.entries : []);
    if (above !== undefined) refuse(region, undefined, pointer, above);
    for (const child of split.children) {
      if (givesUp(child.keyRange.start)) break;
      const value = readKey(child, pointer, known);
      const first = entries.get(child.key)?.key;
      if (first !== undefined) {
        const place = `${pointer}/${escapeStep(child.key)}`;
        unsupported.push({
          kind: 'duplicate-key',
          range: child.keyRange,
          name: child.key,
          pointer: place,
          isLost: false,
          first,
        });
      } else if (value !== undefined) entries.set(child.key, { key: child.keyRange, value });
    }
    return { kind: 'mapping', range, entries };
  }

  /** True if there are so many issues that the rest of the file, from `start` on, is not read. */
  function givesUp(start: number): boolean {
    if (issues.length < limits.issues) return false;
    givenUp ??= { start, end: start + 1 };
    return true;
  }

  /** The value of one key below the place at `parent`. */
  function readKey(child: KeyChild, parent: string, known: ParseIssue | undefined): Tree | undefined {
    const place = `${parent}/${escapeStep(child.key)}`;
    if (child.kind === 'stray') {
      refuse(child.region, { code: 'NOT_A_KEY', range: child.keyRange }, place);
      return undefined;
    }
    const { tree, issue } = known === undefined ? read(child.region, parent) : { issue: known };
    if (tree?.kind === 'mapping') return tree.entries.values().next().value?.value;
    const before = issues.length;
    const value = child.body && readRegion(child.body, place, issueWithin(issue, child.body));
    // An issue in the key's own line is reported in addition to those below it.
    if (child.header !== undefined) refuse(child.header, issue, place, value);
    else if (issues.length === before) refuse(child.region, issue, place, value);
    return value;
  }

  function read(region: Region, pointer: string): { readonly tree?: Tree; readonly issue?: ParseIssue } {
    budget -= region.text.length;
    piecesLeft -= 1;
    const { tokens: found, document, issues: all, lexemes } = parseYaml(region.text);
    if (tokens !== undefined) lexemesLeft -= lexemes;
    // The first reading is that of the whole file.
    tokens ??= found;
    const [issue] = all;
    if (issue !== undefined) return { issue: { ...issue, range: moved(issue.range, region.shift) } };
    const growth = growTree(document?.contents ?? null, region.text, region.shift, pointer);
    for (const one of growth.unsupported) unsupported.push(one);
    return { tree: growth.tree };
  }

  function refuse({ text: broken, shift }: Region, issue: ParseIssue | undefined, pointer: string, value?: Tree): void {
    const within = moved({ start: 0, end: broken.length }, shift);
    issues.push({ code: 'IMPOSSIBLE', range: within, ...issue, pointer, within, isLost: value === undefined });
  }
}

/** The issue, if it is in the region below the key's own line and therefore belongs to that region. */
function issueWithin(issue: ParseIssue | undefined, { text, shift }: Region): ParseIssue | undefined {
  if (issue === undefined || issue.code === 'TOO_DEEP') return undefined;
  return issue.range.start > shift && issue.range.start < shift + text.length ? issue : undefined;
}

function blank({ start }: Range): Tree {
  return { kind: 'scalar', range: { start, end: start }, value: null, style: 'plain' };
}

function trimmed({ text, shift }: Region): Range {
  return { start: shift + text.length - text.trimStart().length, end: shift + text.trimEnd().length };
}

function moved({ start, end }: Range, shift: number): Range {
  return { start: start + shift, end: end + shift };
}

function escapeStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
