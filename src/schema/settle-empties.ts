import { escapeStep, isMap } from './pointer.js';
import { takesOwnKeys } from './resolve-node.js';
import { schemaAt } from './schema-at.js';
import type { SchemaNode } from './schema-node.js';

/** The data without keys that have an empty value, and the JSON Pointers of those keys. */
export interface Settled {
  readonly data: unknown;
  /** Keys without a value, or with a blank text. */
  readonly empty: ReadonlySet<string>;
  /** Keys of maps that contain only empty keys and may not be empty themselves. */
  readonly hollow: ReadonlySet<string>;
}

/**
 * Removes every key without a value, so that a file can be filled in step by step. A section that may be an empty map
 * becomes one: `modernization:` alone is a part that is not yet written.
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
      // Unknown keys and maps that were written as empty stay, so that they are reported.
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

/** True if the format allows a map without any keys here, whose keys the author does not choose. */
export function mayBeVacant(node: SchemaNode): boolean {
  return node.type === 'object' && !takesOwnKeys(node) && (node.required ?? []).length === 0;
}
