import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Range } from '../diagnostics/diagnostic.js';
import type { Entry, ScalarStyle, Tree } from './tree.js';

/** YAML that is well formed but that a report doesn't use, found while the tree grows. */
export interface Oddity {
  readonly kind: 'alias' | 'anchor' | 'tag' | 'duplicate-key' | 'complex-key';
  readonly range: Range;
  /** The name of the anchor or tag, or the key. */
  readonly name: string;
  /** Where the key stands for the first time. */
  readonly first?: Range;
}

/** A tree and what is odd in it. */
export interface Growth {
  readonly tree: Tree;
  readonly oddities: readonly Oddity[];
}

/** Turns a parsed node into a tree; `shift` is where the parsed text begins in the file. First of two keys counts. */
export function growTree(node: ParsedNode | null, text: string, shift: number): Growth {
  const oddities: Oddity[] = [];
  return { tree: node === null ? emptyAt(shift) : grow(node), oddities };

  function grow(node: ParsedNode): Tree {
    const range = rangeOf(node, text, shift);
    if (isAlias(node)) {
      oddities.push({ kind: 'alias', range, name: node.source });
      return { kind: 'scalar', range, value: null, style: 'plain' };
    }
    if (node.anchor !== undefined) oddities.push({ kind: 'anchor', range, name: node.anchor });
    if (node.tag !== undefined && node.tag !== '!') oddities.push({ kind: 'tag', range, name: node.tag });
    if (isMap(node)) return growMapping(node, range);
    if (isSeq(node)) return growSequence(node, range);
    return { kind: 'scalar', range, value: scalarValue(node), style: styles[node.type ?? 'PLAIN'] ?? 'plain' };
  }

  function growMapping(map: YAMLMap.Parsed, range: Range): Tree {
    const entries = new Map<string, Entry>();
    for (const pair of map.items) {
      const keyRange = rangeOf(pair.key, text, shift);
      if (!isScalar(pair.key)) {
        oddities.push({ kind: 'complex-key', range: keyRange, name: '' });
        continue;
      }
      const key = keyText(pair.key);
      const value = pair.value === null ? emptyAt(keyRange.end) : grow(pair.value);
      const first = entries.get(key);
      if (first === undefined) entries.set(key, { key: keyRange, value });
      else oddities.push({ kind: 'duplicate-key', range: keyRange, name: key, first: first.key });
    }
    return { kind: 'mapping', range, entries };
  }

  function growSequence(sequence: YAMLSeq.Parsed, range: Range): Tree {
    // An item may also be a pair, as in [a: b]; it is read as a mapping of one.
    const items = (sequence.items as readonly ParsedNode[]).map(grow);
    return { kind: 'sequence', range, items };
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'double-quoted',
  QUOTE_SINGLE: 'single-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function emptyAt(offset: number): Tree {
  return { kind: 'scalar', range: { start: offset, end: offset }, value: null, style: 'plain' };
}

function scalarValue(node: Scalar.Parsed): string | number | boolean | null {
  const { value } = node;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return node.source;
}

/** A key as it is written: `1`, `no` and `~` are names like any other. */
function keyText(key: Scalar.Parsed): string {
  return typeof key.value === 'string' ? key.value : key.source;
}

/** Without the white space and comments that the parser counts in. */
function rangeOf(node: ParsedNode, text: string, shift: number): Range {
  const [start, valueEnd] = node.range;
  let end = Math.min(valueEnd, text.length);
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start: start + shift, end: end + shift };
}
