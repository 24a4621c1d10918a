import { reportSchema } from './report-validator.gen.js';
import type { SchemaNode } from './schema-node.js';

/** A schema node with its reference resolved; its own title and description take precedence. */
export function resolveNode(node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : reportSchema.$defs?.[name];
  return target === undefined ? node : { ...resolveNode(target), ...node };
}

/** The JSON Schema types that a node allows. */
export function typesOf(node: SchemaNode): readonly string[] {
  const { type } = resolveNode(node);
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** True if a node allows a map whose keys the author chooses: languages, ids, periods. */
export function takesOwnKeys(node: SchemaNode): boolean {
  return resolveNode(node).propertyNames !== undefined;
}

/** True if a node allows a map with language tags as keys. */
export function takesLanguages(node: SchemaNode): boolean {
  return resolveNode(node).propertyNames?.format === 'language-tag';
}
