import type { Range } from '../diagnostics/diagnostic.js';
import { growTree } from './grow-tree.js';
import type { Oddity } from './grow-tree.js';
import { parseYaml } from './parse-yaml.js';
import type { Fault } from './parse-yaml.js';
import { splitRegion } from './split-region.js';
import type { Child, Region } from './split-region.js';
import type { Entry, Tree } from './tree.js';

/** What could be read of a broken file, and the first fault of each place that could not. */
export interface Pieces {
  readonly tree: Tree | undefined;
  readonly oddities: readonly Oddity[];
  readonly faults: readonly LocalFault[];
}

/** A syntax fault, and the smallest key or item in which it stands: what follows from it ends there. */
export interface LocalFault extends Fault {
  readonly pointer: string;
  readonly within: Range;
  /** True where the value could not be read; false where only its key or the order of lines is at fault. */
  readonly isLost: boolean;
}

/**
 * Reads a file that YAML refuses as a whole: goes on at the next key or item of the same depth, so that one slip hides
 * no other. The work is bounded by a few readings of the file.
 */
export function readPieces(text: string): Pieces {
  const oddities: Oddity[] = [];
  const faults: LocalFault[] = [];
  let budget = 12 * text.length;
  return { tree: readRegion({ text, shift: 0 }, ''), oddities, faults };

  function readRegion(region: Region, pointer: string): Tree | undefined {
    const whole = read(region);
    if (whole.tree !== undefined) return whole.tree;
    const split = budget > 0 ? splitRegion(region) : undefined;
    const before = faults.length;
    const tree = split && readChildren(split.kind, split.children, pointer);
    if (faults.length === before) refuse(region, whole.fault, pointer, tree);
    return tree;
  }

  function readChildren(kind: Tree['kind'], children: readonly Child[], pointer: string): Tree | undefined {
    const [first] = children;
    const last = children.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const range = { start: first.region.shift, end: last.region.shift + last.region.text.trimEnd().length };
    if (kind === 'sequence') {
      const items = children.map((child, index) => readChild(child, `${pointer}/${String(index)}`));
      return { kind, range, items: items.map((item) => item ?? blank(range.start)) };
    }
    const entries = new Map<string, Entry>();
    for (const child of children) {
      const value = readChild(child, `${pointer}/${escapeStep(child.key)}`);
      const known = entries.get(child.key);
      if (known !== undefined) {
        oddities.push({ kind: 'duplicate-key', range: child.keyRange, name: child.key, first: known.key });
      } else if (value !== undefined) entries.set(child.key, { key: child.keyRange, value });
    }
    return { kind: 'mapping', range, entries };
  }

  /** The value of one key or item. */
  function readChild(child: Child, pointer: string): Tree | undefined {
    const whole = read(child.region);
    if (whole.tree?.kind === 'mapping') return whole.tree.entries.values().next().value?.value;
    if (whole.tree?.kind === 'sequence') return whole.tree.items[0];
    const before = faults.length;
    const value = child.body && readRegion(child.body, pointer);
    if (faults.length === before) refuse(child.region, whole.fault, pointer, value);
    return value;
  }

  function read(region: Region): { readonly tree?: Tree; readonly fault?: Fault } {
    budget -= region.text.length;
    const { document, faults: found } = parseYaml(region.text);
    const [fault] = found;
    if (fault !== undefined) return { fault: moved(fault, region.shift) };
    const growth = growTree(document?.contents ?? null, region.text, region.shift);
    oddities.push(...growth.oddities);
    return { tree: growth.tree };
  }

  function refuse({ text: broken, shift }: Region, fault: Fault | undefined, pointer: string, value?: Tree): void {
    const within = { start: shift, end: shift + broken.length };
    faults.push({ code: 'IMPOSSIBLE', range: within, ...fault, pointer, within, isLost: value === undefined });
  }
}

function blank(offset: number): Tree {
  return { kind: 'scalar', range: { start: offset, end: offset }, value: null, style: 'plain' };
}

function moved(fault: Fault, shift: number): Fault {
  return { ...fault, range: { start: fault.range.start + shift, end: fault.range.end + shift } };
}

function escapeStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
