import type { Range } from '../diagnostics/diagnostic.js';
import type { Half, Source } from '../source/source.js';
import type { Place } from './rule.js';

/**
 * Where a finding is shown. Something absent is shown at its nearest parent, and a list or map at its key, so that the
 * underline is short.
 */
export function placeOf(place: Place, source: Source): { readonly pointer: string; readonly range: Range } {
  const { pointer, value } = nearestPresent(place.pointer, source.data);
  if (pointer !== place.pointer) return { pointer, range: source.rangeOf(pointer, 'key') };
  if (place.within !== undefined && typeof value === 'string') {
    return { pointer, range: source.rangeWithin(pointer, place.within.start, place.within.end) };
  }
  const half: Half = place.half ?? (typeof value === 'object' && value !== null ? 'key' : 'value');
  return { pointer, range: source.rangeOf(pointer, half) };
}

/** Rules build their pointers from keys that need no escape, so each step is a key. */
function nearestPresent(pointer: string, data: unknown): { readonly pointer: string; readonly value: unknown } {
  let value = data;
  let reached = '';
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
    const next = (value as Readonly<Record<string, unknown>>)[step];
    // A key without a value is a gap, but it can be pointed at.
    reached = `${reached}/${step}`;
    value = next;
    if (next === null) break;
  }
  return { pointer: reached, value };
}
