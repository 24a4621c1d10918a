import { resolveNode } from '../schema/resolve-node.js';
import { schemaAt } from '../schema/schema-at.js';

/** The keys that the schema knows, in its order; then others. These and languages keep the author's order. */
export function schemaOrder(pointer: string, keys: readonly string[]): readonly string[] {
  const node = schemaAt(pointer);
  if (node === undefined) return keys;
  const known = [node, node.then, node.else]
    .flatMap((branch) => (branch === undefined ? [] : [Object.keys(resolveNode(branch).properties ?? {})]))
    .find((names) => names.some((name) => keys.includes(name)));
  if (known === undefined) return keys;
  return [...known.filter((name) => keys.includes(name)), ...keys.filter((key) => !known.includes(key))];
}
