import type { Range } from '../../diagnostics/diagnostic.js';
import { findPlace, rangeOfPlace } from './find-place.js';
import type { Source } from '../source.js';
import type { ScalarTree, Tree } from '../tree.js';
import { mapOffsets, toFileOffset } from './map-offsets.js';
import { mapToTyped } from './map-to-typed.js';
import type { OffsetMap } from './map-offsets.js';

/** How a value in composed form (NFC) lies in the file. */
interface Alignment {
  readonly offsets: OffsetMap | undefined;
  readonly length: number;
  /** From the composed value to the value as typed. */
  readonly toTyped: (range: Range) => Range;
}

/** The methods of a source that find places; without a tree they return the first line. */
export function locate(text: string, tree: Tree | undefined): Pick<Source, 'rangeOf' | 'rangeWithin' | 'spellingOf'> {
  const aligned = new Map<ScalarTree, Alignment>();
  const isComposed = text.normalize('NFC') === text;
  return { rangeOf, rangeWithin, spellingOf };

  function rangeOf(pointer: string, half: 'key' | 'value' = 'value'): Range {
    if (tree === undefined) return firstLine(text);
    const place = findPlace(tree, pointer);
    const { start, end } = rangeOfPlace(place, half);
    if (place.found && half === 'value') return { start, end };
    const lineEnd = text.indexOf('\n', start);
    return { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) };
  }

  function rangeWithin(pointer: string, start: number, end: number): Range {
    const place = tree && findPlace(tree, pointer);
    const scalar = place?.found === true ? place.tree : undefined;
    if (scalar?.kind !== 'scalar') return rangeOf(pointer);
    const { offsets, length, toTyped } = aligned.get(scalar) ?? align(scalar);
    if (offsets === undefined || start < 0 || end < start || end > length) return scalar.range;
    const typed = toTyped({ start, end });
    const from = toFileOffset(offsets, typed.start);
    // An end at the beginning of a piece belongs to the piece before it, so that the line break is not included.
    const to = typed.end > typed.start ? toFileOffset(offsets, typed.end - 1) + 1 : from;
    return { start: from, end: Math.min(to, text.length) };
  }

  /** Read once for each value: thousands of ranges may be asked for in one text. */
  function align(scalar: ScalarTree): Alignment {
    const value = String(scalar.value);
    const composed = isComposed ? value : value.normalize('NFC');
    const alignment = {
      offsets: mapOffsets(text, scalar),
      length: composed.length,
      toTyped: composed === value ? (range: Range): Range => range : mapToTyped(value),
    };
    aligned.set(scalar, alignment);
    return alignment;
  }

  function spellingOf(pointer: string): string | undefined {
    const place = tree && findPlace(tree, pointer);
    if (place?.found !== true || place.tree.kind !== 'scalar' || typeof place.tree.value === 'string') return undefined;
    return text.slice(place.tree.range.start, place.tree.range.end);
  }
}

/** The range of the first line, without its line break. */
export function firstLine(text: string): Range {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? text.length : end };
}
