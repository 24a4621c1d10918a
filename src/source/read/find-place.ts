import type { Range } from '../../diagnostics/diagnostic.js';
import type { Half } from '../source.js';
import type { Tree } from '../tree.js';

/** The result of following a pointer: the value, its key if it has one, and whether the whole pointer was found. */
export interface Place {
  readonly tree: Tree;
  readonly key: Range | undefined;
  readonly found: boolean;
}

/** The place at a JSON Pointer (RFC 6901), or its nearest existing parent. */
export function findPlace(root: Tree, pointer: string): Place {
  let place: Place = { tree: root, key: undefined, found: true };
  for (const step of pointerSteps(pointer)) {
    const next = child(place.tree, step);
    if (next === undefined) return { ...place, found: false };
    place = next;
  }
  return place;
}

/** The part of a JSON Pointer that can be followed, and one step more: what is lost from a place lies below its parent. */
export function followable(root: Tree | undefined, pointer: string): string {
  const steps = pointer.split('/');
  let place: Place | undefined = root && { tree: root, key: undefined, found: true };
  let length = 1;
  for (const step of pointerSteps(pointer)) {
    if (place === undefined) break;
    place = child(place.tree, step);
    length += 1;
  }
  return steps.slice(0, length).join('/');
}

/** The keys and indices of a JSON Pointer, unescaped. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The range to show for a place: a missing one is shown at its parent's key, never at an invented position. */
export function rangeOfPlace(place: Place, half: Half): Range {
  if (place.found && half === 'value') return place.tree.range;
  return place.key ?? headOf(place.tree);
}

/** The range shown for a value without a key, such as a list item: its first key. */
function headOf(tree: Tree): Range {
  if (tree.kind === 'mapping') return tree.entries.values().next().value?.key ?? tree.range;
  if (tree.kind === 'sequence') return tree.items[0] === undefined ? tree.range : headOf(tree.items[0]);
  return tree.range;
}

function child(tree: Tree, step: string): Place | undefined {
  if (tree.kind === 'mapping') {
    const entry = tree.entries.get(step);
    return entry && { tree: entry.value, key: entry.key, found: true };
  }
  const item = tree.kind === 'sequence' && /^\d+$/.test(step) ? tree.items[Number(step)] : undefined;
  return item && { tree: item, key: undefined, found: true };
}
