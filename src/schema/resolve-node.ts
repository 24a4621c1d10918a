import { reportSchema } from './report-validator.gen.js';
import type { SchemaNode } from './schema-node.js';

/** A schema node with its reference followed; its own title and description go before those of what it refers to. */
export function resolveNode(node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : reportSchema.$defs?.[name];
  return target === undefined ? node : { ...resolveNode(target), ...node };
}

/** The kinds of value that a node takes, as JSON Schema names them. */
export function typesOf(node: SchemaNode): readonly string[] {
  const { type } = resolveNode(node);
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** True where a node takes a map whose keys the author makes: languages, ids, periods. */
export function takesOwnKeys(node: SchemaNode): boolean {
  return resolveNode(node).propertyNames !== undefined;
}

/** True where a node takes a map of languages: its keys are tags. */
export function takesLanguages(node: SchemaNode): boolean {
  return resolveNode(node).propertyNames?.format === 'language-tag';
}
