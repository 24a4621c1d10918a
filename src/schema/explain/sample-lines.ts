import { resolveNode, takesLanguages, typesOf } from '../resolve-node.js';
import type { SchemaNode } from '../schema-node.js';
import { mayBeVacant } from '../settle-empties.js';

/** A sample of a key with a value of this type, in block style and two or three lines. */
export function sampleLines(key: string, node: SchemaNode): readonly string[] {
  const shape = resolveNode(node);
  if (takesLanguages(shape) || shape.else !== undefined) return [`${key}:`, '  zh: …', '  en: …'];
  if (typesOf(shape).includes('array')) return [`${key}:`, `  - ${inline(resolveNode(shape.items ?? {}))}`];
  if (mayBeVacant(shape)) return [`${key}:`];
  if (shape.properties !== undefined) {
    const [first = Object.keys(shape.properties)[0] ?? ''] = shape.required ?? [];
    return [`${key}:`, ...sampleLines(first, shape.properties[first] ?? {}).map((line) => `  ${line}`)];
  }
  return [`${key}: ${inline(shape)}`];
}

function inline(node: SchemaNode): string {
  const [example = node.const ?? node.enum?.[0]] = node.examples ?? [];
  if (typeof example === 'string' || typeof example === 'number') return String(example);
  const [first] = node.required ?? [];
  return first === undefined ? '…' : `${first}: ${inline(resolveNode(node.properties?.[first] ?? {}))}`;
}
