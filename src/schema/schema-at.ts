import { pointerSteps } from '../source/read/find-place.js';
import { reportSchema } from './report-validator.gen.js';
import { resolveNode } from './resolve-node.js';
import type { SchemaNode } from './schema-node.js';

/** The schema node for a JSON Pointer into a report; `undefined` if the format has no such place. */
export function schemaAt(pointer: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = reportSchema;
  for (const step of pointerSteps(pointer)) {
    node = node && childNode(resolveNode(node), step);
  }
  return node && resolveNode(node);
}

function childNode(node: SchemaNode, step: string): SchemaNode | undefined {
  if (node.items !== undefined && /^\d+$/.test(step)) return node.items;
  const own = node.properties?.[step];
  if (own !== undefined) return own;
  const pattern = Object.entries(node.patternProperties ?? {}).find(([source]) => new RegExp(source, 'u').test(step));
  if (pattern !== undefined) return pattern[1];
  // `then` has the form with named keys, `else` the form with languages.
  for (const branch of [node.then, node.else]) {
    const found = branch && childNode(resolveNode(branch), step);
    if (found !== undefined) return found;
  }
  return undefined;
}
