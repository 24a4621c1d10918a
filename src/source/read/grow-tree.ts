import type { ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Range } from '../../diagnostics/diagnostic.js';
import type { Entry, ScalarStyle, Tree } from '../tree.js';
import { yamlEngine } from './yaml-engine.js';

/** Well-formed YAML that a report must not use, found while the tree is built. */
export interface UnsupportedYaml {
  readonly kind: 'alias' | 'anchor' | 'tag' | 'duplicate-key' | 'complex-key' | 'comma';
  readonly range: Range;
  /** The name of the anchor or tag, the key, or the text that a comma cuts off. */
  readonly name: string;
  /** The JSON Pointer of the value, and whether the value is lost. */
  readonly pointer: string;
  readonly isLost: boolean;
  /** The first occurrence of a repeated key. */
  readonly first?: Range;
}

/** A tree, and the unsupported YAML in it. */
export interface Growth {
  readonly tree: Tree;
  readonly unsupported: readonly UnsupportedYaml[];
}

/** A place in the tree. Its pointer is built only when it is reported. */
interface Path {
  readonly above: Path | undefined;
  readonly step: string | number;
}

/**
 * Turns a parsed node into a tree. `shift` is the offset of the parsed text in the file, `root` the pointer of its
 * value. Of two equal keys the first is used; of a value that a comma cuts, the part before the comma.
 */
export function growTree(node: ParsedNode | null, text: string, shift: number, root: string): Growth {
  const { isAlias, isMap, isScalar, isSeq } = yamlEngine();
  const unsupported: UnsupportedYaml[] = [];
  return { tree: node === null ? emptyAt(shift) : grow(node, undefined), unsupported };

  function report(
    kind: UnsupportedYaml['kind'],
    range: Range,
    name: string,
    path: Path | undefined,
    first?: Range,
  ): void {
    const isLost = kind === 'alias' || kind === 'tag';
    unsupported.push({ kind, range, name, isLost, pointer: root + pointerOf(path), ...(first && { first }) });
  }

  function grow(node: ParsedNode, path: Path | undefined): Tree {
    const range = rangeOf(node, text, shift);
    if (isAlias(node)) {
      report('alias', range, node.source, path);
      return { kind: 'scalar', range, value: null, style: 'plain' };
    }
    if (node.anchor !== undefined) report('anchor', beforeValue(range), node.anchor, path);
    if (node.tag !== undefined && node.tag !== '!') report('tag', beforeValue(range), node.tag, path);
    if (isMap(node)) return growMapping(node, range, path);
    if (isSeq(node)) return growSequence(node, range, path);
    return { kind: 'scalar', range, value: scalarValue(node), style: styles[node.type ?? 'PLAIN'] ?? 'plain' };
  }

  /** Anchors and tags are directly before the value; the parser doesn't give their position. */
  function beforeValue({ start }: Range): Range {
    const from = Math.max(0, start - shift - 300);
    const sign = text.slice(from, start - shift).search(/[&!]\S*\s*$/);
    return sign === -1 ? { start, end: start } : { start: from + sign + shift, end: start };
  }

  function growMapping(map: YAMLMap.Parsed, range: Range, path: Path | undefined): Tree {
    const entries = new Map<string, Entry>();
    let bare = false;
    let cut = false;
    for (const pair of map.items) {
      const keyRange = rangeOf(pair.key, text, shift);
      if (!isScalar(pair.key)) {
        report('complex-key', keyRange, '', path);
        continue;
      }
      const key = keyText(pair.key);
      const below: Path = { above: path, step: key };
      const first = entries.get(key);
      // In {en: Roads, rail, and ports} parts without a colon belong to the text before them; one message for all.
      if (map.flow === true && pair.value === null && bare) {
        if (!cut) report('comma', keyRange, key, below);
        cut = true;
        continue;
      }
      cut = false;
      bare = isScalar(pair.value) && pair.value.type === 'PLAIN' && typeof pair.value.value === 'string';
      if (first !== undefined) report('duplicate-key', keyRange, key, below, first.key);
      else {
        const value = pair.value === null ? emptyAt(keyRange.end) : grow(pair.value, below);
        entries.set(key, { key: keyRange, value });
      }
    }
    return { kind: 'mapping', range, entries };
  }

  function growSequence(sequence: YAMLSeq.Parsed, range: Range, path: Path | undefined): Tree {
    const items = (sequence.items as readonly ParsedNode[]).map((item, index) =>
      grow(item, { above: path, step: index }),
    );
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

/** A key as written: `1`, `no` and `~` are ordinary names. */
function keyText(key: Scalar.Parsed): string {
  return typeof key.value === 'string' ? key.value : key.source;
}

/** Without the white space and comments that the parser includes. */
function rangeOf(node: ParsedNode, text: string, shift: number): Range {
  const [start, valueEnd] = node.range;
  let end = Math.min(valueEnd, text.length);
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start: start + shift, end: end + shift };
}

function pointerOf(path: Path | undefined): string {
  if (path === undefined) return '';
  return `${pointerOf(path.above)}/${String(path.step).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
