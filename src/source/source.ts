import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';

/** Which half of a map entry a range is about. */
export type Half = 'key' | 'value';

/**
 * A YAML file after reading: its text, its data, and the place of every key and value. `data` contains plain objects
 * without a prototype, arrays, strings, numbers, booleans and null.
 */
export interface Source {
  /** The path as given by the user; only printed, never opened. */
  readonly file: string;
  readonly text: string;
  /** `undefined` if nothing in the text could be read. */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The pointers at or below which something could not be read, each already reported; `''` if that may be anything. A
   * value missing there may only be unreadable.
   */
  readonly unreadable: readonly string[];
  /** The range of the key or value at a JSON Pointer; that of the nearest parent's key if it is missing. */
  rangeOf(pointer: string, half?: Half): Range;
  /**
   * The range in the file of `[start, end)` of the string value at `pointer`, in composed form (NFC): block scalars
   * lose their indentation, so offsets in the value are not those in the file. The whole value if it can't be mapped.
   */
  rangeWithin(pointer: string, start: number, end: number): Range;
  /** A number, true, false or null as written (`22.10`); `undefined` if there is no such value. */
  spellingOf(pointer: string): string | undefined;
}
