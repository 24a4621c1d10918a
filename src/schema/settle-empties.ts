import { escapeStep, isMap } from './pointer.js';
import { takesOwnKeys } from './resolve-node.js';
import { schemaAt } from './schema-at.js';
import type { SchemaNode } from './schema-node.js';

/** Data without the keys whose value is empty, and the JSON Pointers of those keys. */
export interface Settled {
  readonly data: unknown;
  /** Keys after whose colon nothing stands: no value, or a blank text. */
  readonly empty: ReadonlySet<string>;
  /** Keys whose map holds nothing but empty keys, and that may not be an empty map. */
  readonly hollow: ReadonlySet<string>;
}

/**
 * Takes every key without a value out of its map, so that a file can be filled in step by step. A section that may be
 * an empty map becomes one: `modernization:` alone is the part, not yet written.
 */
export function settleEmpties(data: unknown): Settled {
  const empty = new Set<string>();
  const hollow = new Set<string>();
  return { data: settle(data, ''), empty, hollow };

  function settle(value: unknown, pointer: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => settle(item, `${pointer}/${String(index)}`));
    if (!isMap(value)) return value;
    const kept = Object.create(null) as Record<string, unknown>;
    for (const [key, inner] of Object.entries(value)) {
      const place = `${pointer}/${escapeStep(key)}`;
      const settled = settle(inner, place);
      const isHollow = isMap(settled) && isVacant(settled);
      if (!isBlank(settled) && !isHollow) {
        kept[key] = settled;
        continue;
      }
      const node = schemaAt(place);
      // A key that the format does not have, or an empty map that was written as one, stays to be reported as such.
      if (node === undefined || (isHollow && isMap(inner) && isVacant(inner))) kept[key] = settled;
      else if (mayBeVacant(node)) kept[key] = Object.create(null);
      else (isHollow ? hollow : empty).add(place);
    }
    return kept;
  }
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isVacant(map: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(map).length === 0;
}

/** True where the format takes a map with keys of its own, none of which must be there. */
export function mayBeVacant(node: SchemaNode): boolean {
  return node.type === 'object' && !takesOwnKeys(node) && (node.required ?? []).length === 0;
}
