import type { SchemaIssue } from './fold-errors.js';
import { escapeStep } from './pointer.js';
import { schemaAt } from './schema-at.js';

/** The data of a file whose lists are as long as the format allows, and an issue for each that was longer. */
export interface CutData {
  readonly data: unknown;
  readonly issues: readonly SchemaIssue[];
}

/**
 * Cuts lists to their `maxItems` before they are validated, so that a list of any length costs no more work than the
 * longest that is allowed. Returns the same data if none is longer.
 */
export function cutLists(data: unknown): CutData {
  const issues: SchemaIssue[] = [];
  const cut = cutIn(data, '', issues);
  return issues.length === 0 ? { data, issues } : { data: cut, issues };
}

function cutIn(value: unknown, pointer: string, issues: SchemaIssue[]): unknown {
  if (Array.isArray(value)) {
    const items = withinLength(value, pointer, issues);
    return items.map((item, index) => cutIn(item, `${pointer}/${String(index)}`, issues));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cutIn(inner, `${pointer}/${escapeStep(key)}`, issues)]),
  );
}

function withinLength(list: readonly unknown[], pointer: string, issues: SchemaIssue[]): readonly unknown[] {
  const parentSchema = list.length <= shortest ? undefined : schemaAt(pointer);
  const most = parentSchema?.maxItems;
  if (parentSchema === undefined || most === undefined || list.length <= most) return list;
  const error = {
    keyword: 'maxItems',
    instancePath: pointer,
    params: { limit: most },
    parentSchema,
    data: list,
  } as const;
  issues.push({ error, pointer, half: 'value' });
  return list.slice(0, most);
}

/** No list of the format is limited to fewer items. */
const shortest = 12;
